package dev.kith.crm.customer;

import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.LeapDayPolicy;
import dev.kith.crm.value.PartialDate;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/** Customer files, as one caller sees them. Light, immutable, thread-safe. */
public interface Customers extends CustomerReads {
    /**
     * Gives the feature that brings this facade to a Crm; the builder adds it by itself.
     *
     * @return the feature
     */
    static CrmExtension feature() {
        return new CustomerFeature();
    }

    /**
     * A customer that was found by a contact point, with the reason.
     *
     * @param customer who was found
     * @param by the contact points that match; at least one
     */
    record Match(Customer customer, List<ContactPoint> by) {
        /**
         * Copies the contact points.
         *
         * @param customer who was found
         * @param by the contact points that match; at least one
         */
        public Match {
            by = List.copyOf(by);
        }
    }

    /**
     * A customer that was found by a name, with the reason.
     *
     * @param customer who was found
     * @param by the names that match, as they are written; at least one
     */
    record NameMatch(Customer customer, List<String> by) {
        /**
         * Copies the names.
         *
         * @param customer who was found
         * @param by the names that match, as they are written; at least one
         */
        public NameMatch {
            by = List.copyOf(by);
        }

        @Override
        public String toString() {
            return "NameMatch[" + customer.id() + "]";
        }
    }

    /**
     * A date that is coming.
     *
     * @param customer whose
     * @param date what is celebrated
     * @param on the day of the celebration
     */
    record Upcoming(Customer customer, ImportantDate date, LocalDate on) {
        /**
         * Finds what is celebrated of one customer in a period, by the rules of {@link CustomerReads#upcoming}.
         *
         * @param customer whose dates, of every kind
         * @param first the first day
         * @param days how many days, 1 to 366
         * @param leapDay when a 29 February is celebrated in a common year
         * @return the dates, by day
         * @throws dev.kith.crm.failure.InvalidValueException if the period has another length
         */
        public static List<Upcoming> of(Customer customer, LocalDate first, int days, LeapDayPolicy leapDay) {
            return FindUpcomingDates.of(customer, first, days, leapDay);
        }

        @Override
        public String toString() {
            return "Upcoming[" + customer.id() + "]";
        }
    }

    /**
     * Opens a file.
     *
     * @param command what is known
     * @return the new customer, with what reactions have added
     * @throws dev.kith.crm.failure.InvalidValueException with all violations at once
     * @throws dev.kith.crm.failure.DuplicateException if an external reference is taken
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    Customer register(NewCustomer command);

    /**
     * Opens a file in a state that was made elsewhere, as an import does. Forms use {@link #register}, which reads raw input. Attributes are
     * judged as those of a new file, but values of retired ones are taken, and references are not looked up.
     *
     * @param state the customer, with an id of its own and at the first version
     * @return the same customer, with the initial values of attributes that it lacks and with what reactions have added
     * @throws dev.kith.crm.failure.InvalidValueException if a kind, a stage or an attribute in it is not registered, or a value is not legal
     * @throws dev.kith.crm.failure.DuplicateException if the id or an external reference is taken
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    Customer admit(Customer state);

    /**
     * Puts a file away: it stays, and is found, but nobody is reminded of it.
     *
     * @param id which file
     * @return the customer
     * @throws dev.kith.crm.failure.NotFoundException if there is no such file
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    Customer archive(CustomerId id);

    /**
     * Takes a file into use again; the opposite of {@link #archive}.
     *
     * @param id which file
     * @return the customer
     * @throws dev.kith.crm.failure.NotFoundException if there is no such file
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    Customer restore(CustomerId id);

    /**
     * Records that a person has died or an organisation was dissolved. Another date takes the place of one that was recorded
     * before.
     *
     * @param id which file
     * @param on when, as far as it is known
     * @return the customer
     * @throws dev.kith.crm.failure.NotFoundException if there is no such file
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    Customer recordEnd(CustomerId id, Optional<PartialDate> on);

    /**
     * Takes back a death or dissolution that was recorded by mistake; the opposite of {@link #recordEnd}.
     *
     * @param id which file
     * @return the customer
     * @throws dev.kith.crm.failure.NotFoundException if there is no such file
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    Customer revive(CustomerId id);

    /**
     * Changes a file as it is now; nobody's change in between is lost. A change that leaves the state equal writes nothing.
     *
     * @param id which file
     * @param change a pure function; may be applied again to a newer state
     * @return the state that was stored
     * @throws dev.kith.crm.failure.NotFoundException if there is no such file
     * @throws dev.kith.crm.failure.InvalidValueException if the new state is not legal, or id or version were changed
     * @throws dev.kith.crm.failure.DuplicateException if an external reference is taken
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    Customer revise(CustomerId id, UnaryOperator<Customer> change);

    /**
     * Changes a file as it was shown, which is what a form does.
     *
     * @param id which file
     * @param seen the version that was shown
     * @param change a pure function
     * @return the state that was stored
     * @throws dev.kith.crm.failure.StaleVersionException if somebody was faster
     * @throws dev.kith.crm.failure.NotFoundException if there is no such file
     * @throws dev.kith.crm.failure.InvalidValueException if the new state is not legal, or id or version were changed
     * @throws dev.kith.crm.failure.DuplicateException if an external reference is taken
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    Customer revise(CustomerId id, Version seen, UnaryOperator<Customer> change);

    /**
     * Hands over all customers of an employee to another one, in chunks that are stored one by one, or in the open unit. Called
     * again after it was cut off, it goes on. The history of each file tells of it.
     *
     * @param from who looked after them
     * @param to who does from now on
     * @param progress is told after each chunk how many were handed over so far
     * @return how many were handed over
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes; earlier chunks stay
     */
    long handOver(EmployeeId from, EmployeeId to, LongConsumer progress);
}

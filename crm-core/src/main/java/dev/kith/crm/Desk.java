package dev.kith.crm;

import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.RegisteredAttributes;
import dev.kith.crm.brand.Brands;
import dev.kith.crm.cadence.Cadences;
import dev.kith.crm.consent.Consents;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.customer.relationship.Relationships;
import dev.kith.crm.delivery.Deliveries;
import dev.kith.crm.exchange.Exchange;
import dev.kith.crm.file.CustomerFile;
import dev.kith.crm.file.Digest;
import dev.kith.crm.interaction.Interactions;
import dev.kith.crm.sequence.Sequences;
import dev.kith.crm.task.Tasks;
import dev.kith.crm.template.Templates;
import dev.kith.crm.tenantattribute.TenantAttributes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;

/** What one caller does: a light, immutable, thread-safe view of a Crm. */
public interface Desk {
    /**
     * Work in one unit.
     *
     * @param <T> its result
     * @param <X> the checked exception that it may throw
     */
    @FunctionalInterface
    interface Work<T, X extends Exception> {
        /**
         * Does it.
         *
         * @param desk a desk of the same caller, bound to the unit
         * @return the result
         * @throws X as it likes; rolls the unit back
         */
        T at(Desk desk) throws X;
    }

    /**
     * Work in one unit, without a result.
     *
     * @param <X> the checked exception that it may throw
     */
    @FunctionalInterface
    interface VoidWork<X extends Exception> {
        /**
         * Does it.
         *
         * @param desk a desk of the same caller, bound to the unit
         * @throws X as it likes; rolls the unit back
         */
        void at(Desk desk) throws X;
    }

    /** {@return who calls} */
    CallContext context();

    /**
     * Says why.
     *
     * @param reason as the actor would say it
     * @return a desk that gives this reason
     */
    Desk because(String reason);

    /**
     * Asks for what is stored now. A storage may keep files and customers that were read for a short while, so that
     * {@link #open} and {@code customers().find} may tell what another JVM has changed only after that.
     *
     * @return a desk of the same caller that reads each time
     */
    Desk fresh();

    /** {@return the customer files} */
    Customers customers();

    /** {@return how customers stand to each other} */
    Relationships relationships();

    /** {@return the log of interactions} */
    Interactions interactions();

    /** {@return what is to be done} */
    Tasks tasks();

    /** {@return contact rhythms: how often customers are spoken to, and who is losing touch} */
    Cadences cadences();

    /** {@return plans of several steps before and after a day, such as onboarding} */
    Sequences sequences();

    /** {@return what customers have said about messages} */
    Consents consents();

    /** {@return the company's brand, which stands on every message} */
    Brands brands();

    /** {@return what messages say} */
    Templates templates();

    /** {@return deliveries to {@link AfterCommit} listeners that were given up} */
    Deliveries deliveries();

    /** {@return the attributes that the tenant defines at run time} */
    TenantAttributes tenantAttributes();

    /** {@return import and export} */
    Exchange exchange();

    /**
     * Opens a customer's whole file.
     *
     * @param id whose
     * @return the file as it is now
     * @throws dev.kith.crm.failure.NotFoundException if there is no such customer
     */
    CustomerFile open(CustomerId id);

    /**
     * Makes the digest of an employee: tasks that are overdue, due today and in the week that follows, with whom touch is being
     * lost, dates to come, and what extensions add.
     *
     * @param employee whose
     * @return the digest of today, by the employee's zone
     */
    Digest digest(EmployeeId employee);

    /**
     * Tells of the attributes of a type, as a form or a screen shows them that does not know each field.
     *
     * @param owner the type
     * @param <A> the type
     * @return what features and vendors contributed, and the tenant has defined
     */
    <A extends Attributed<A>> RegisteredAttributes<A> attributes(Class<A> owner);

    /**
     * Gives the facade of an extension.
     *
     * @param type the facade's type
     * @param <F> the facade
     * @return the facade, bound to this caller
     * @throws dev.kith.crm.failure.IllegalUseException if no extension contributes it
     */
    <F> F facade(Class<F> type);

    /**
     * Does several things in one unit: all of them are stored, or none. Once an exception has left a call inside, the unit can only
     * be rolled back, even if the work catches it: the end then fails as an illegal use. Stay on this thread: calls of other
     * threads have units of their own, and so have later calls of the inner desk.
     *
     * @param work what to do; repeated from the start if it loses a race that the store calls retryable
     * @param <T> its result
     * @param <X> the checked exception that it may throw
     * @return what the work returned
     * @throws X if the work throws it; everything is rolled back
     */
    <T, X extends Exception> T inTransaction(Work<T, X> work) throws X;

    /**
     * Does several things in one unit, without a result.
     *
     * @param task what to do; repeated from the start if it loses a race that the store calls retryable
     * @param <X> the checked exception that it may throw
     * @throws X if the task throws it; everything is rolled back
     */
    <X extends Exception> void doInTransaction(VoidWork<X> task) throws X;
}

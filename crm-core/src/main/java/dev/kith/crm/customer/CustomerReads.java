package dev.kith.crm.customer;

import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.extension.Lookup;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The half of {@link Customers} that changes nothing. */
interface CustomerReads extends Lookup<Customer, CustomerId> {
    /**
     * Finds by the key of another system.
     *
     * @param reference system and key
     * @return the customer who holds it, if the caller may see one
     */
    Optional<Customer> findByReference(ExternalReference reference);

    /**
     * Finds everybody with a phone number, among contact points of the kinds phone and mobile. An extension is a part of the
     * number.
     *
     * @param raw in any spelling. One with {@code +} and country code always finds its number; a national one, such as
     *     {@code 030 123456}, is read by {@link dev.kith.crm.context.TenantSettings#region}, and finds the same digits only where that
     *     is unknown
     * @return all who have it, by id
     * @throws dev.kith.crm.failure.InvalidValueException if it is no phone number
     */
    List<Customers.Match> findByPhone(String raw);

    /**
     * Finds everybody with an e-mail address.
     *
     * @param raw in any case
     * @return all who have it, by id
     * @throws dev.kith.crm.failure.InvalidValueException if it is no e-mail address
     */
    List<Customers.Match> findByEmail(String raw);

    /**
     * Finds by the name or a further one, such as a former name: those that hold all words, or begin so.
     *
     * @param words in any case, with marks or without them
     * @param query among whom, in which order, how many
     * @return a page
     * @throws dev.kith.crm.failure.InvalidValueException if the words are blank or no line
     */
    Page<Customers.NameMatch> findByName(String words, Query<Customer> query);

    /**
     * Finds the dates of a kind that are celebrated in a period. 29 February is celebrated by the tenant's policy; a date
     * without a day of the year is not celebrated; nothing is celebrated before its own year, nor of a customer who is archived or
     * has ended. So in 2027 a birthday on 29 February is celebrated on 28 February, unless the tenant's settings say otherwise.
     *
     * @param kind such as {@link ImportantDate#BIRTHDAY}
     * @param first the first day of the period; for today, the day in the zone of whoever looks
     * @param days how many days it has, 1 to 366
     * @return the dates, by day and then by customer id
     * @throws dev.kith.crm.failure.InvalidValueException if the period has another length
     */
    List<Customers.Upcoming> upcoming(String kind, LocalDate first, int days);

    /**
     * Finds the dates of every kind that are celebrated in a period, as {@link #upcoming(String, LocalDate, int)} does those of one kind.
     *
     * @param whose of which customers
     * @param first the first day of the period
     * @param days how many days it has, 1 to 366
     * @return the dates, by day and then by customer id
     * @throws dev.kith.crm.failure.InvalidValueException if the period has another length
     */
    List<Customers.Upcoming> upcoming(Criterion<Customer> whose, LocalDate first, int days);

    /**
     * Reads the history of a file: who changed what, when, why, from what to what. Also tells of what belongs to the file, such
     * as its relationships. Nothing that was stored in a file is lost from it. Entries of the log of interactions are not told
     * here: each keeps its own revisions.
     *
     * @param id whose file
     * @param query which changes, in which order, how many; the latest first if nothing is said
     * @return a page
     * @throws dev.kith.crm.failure.NotFoundException if there is no such file
     */
    Page<ChangeRecord> history(CustomerId id, Query<ChangeRecord> query);
}

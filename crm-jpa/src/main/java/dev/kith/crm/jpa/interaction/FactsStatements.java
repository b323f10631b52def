package dev.kith.crm.jpa.interaction;

import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFacts.Silence;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said to the tables of contact facts. Conditions stand inside the statements, so they hold whatever others commit. */
record FactsStatements(OpenUnit unit) {
    private static final String OF_CUSTOMER = " where f.id.tenant = :tenant and f.id.id = :id";

    /** Hibernate adds hours to the wall clock of the session's zone on PostgreSQL, where one hour of the year comes twice. */
    private String later(String instant, String days) {
        return unit.database() == Database.POSTGRESQL
                ? "cast(sql('? + 24 * ? * interval ''1 hour''', " + instant + ", " + days + ") as Instant)"
                : instant + " + (24 * " + days + ") hour";
    }

    /** No function for the greatest: databases differ in what becomes of null in it. */
    private static String rested(String rests, String lost) {
        return "case when " + rests + " > " + lost + " then " + rests + " else " + lost + " end";
    }

    private static final String BY_CHANNEL = " where c.id.tenant = :tenant and c.id.customer = :id";

    /** Selects the columns and not the row: a managed row would not move with the statements below. */
    Optional<ContactFacts> stored(CustomerId customer) {
        return unit.rows()
                .createQuery(
                        "select f.first, f.last, f.lastInbound, f.lastOutbound, f.count, f.silentSince, f.silenceDays,"
                                + " f.silenceRests from " + ContactFactsRow.ENTITY + " f" + OF_CUSTOMER,
                        Object[].class)
                .setParameter("tenant", unit.tenant())
                .setParameter("id", customer.value())
                .getResultStream()
                .findFirst()
                .map(row -> new ContactFacts(
                        customer,
                        instant(row[0]),
                        instant(row[1]),
                        instant(row[2]),
                        instant(row[3]),
                        (Long) row[4] == 0 ? Map.of() : channels(customer),
                        instant(row[5]).map(since -> new Silence(since, days((Integer) row[6]), instant(row[7])))));
    }

    boolean there(CustomerId customer) {
        return stored(customer).isPresent();
    }

    static OptionalInt days(@Nullable Integer column) {
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    static Optional<Integer> days(Silence silence) {
        return silence.days().stream().boxed().findFirst();
    }

    private Map<ChannelCode, Long> channels(CustomerId customer) {
        return unit.rows()
                .createQuery(
                        "select c.id.channel, c.count from " + ChannelCountRow.ENTITY + " c" + BY_CHANNEL,
                        Object[].class)
                .setParameter("tenant", unit.tenant())
                .setParameter("id", customer.value())
                .getResultStream()
                .collect(Collectors.toMap(row -> new ChannelCode((String) row[0]), row -> (Long) row[1]));
    }

    private static Optional<Instant> instant(@Nullable Object column) {
        return Optional.ofNullable((Instant) column);
    }

    /** Counts the log as it is now: what others have committed meanwhile is in the row that is counted anew. */
    ContactFacts counted(CustomerId customer) {
        var groups = unit.snapshot().old() ? singly(customer) : grouped(customer);
        return groups.map(row -> counted(customer, row)).reduce(ContactFacts.none(customer), ContactFacts::merge);
    }

    private Stream<Object[]> grouped(CustomerId customer) {
        return log(
                        "i.channel, i.direction, count(*), min(p.happened), max(p.happened)",
                        " group by i.channel, i.direction",
                        customer)
                .getResultStream();
    }

    /** Each entry is a group of its own: only whole rows can be read under a lock, and so as they are now. */
    private Stream<Object[]> singly(CustomerId customer) {
        var found = unit.snapshot().present(log("p, i", "", customer)).getResultList();
        found.forEach(pair -> unit.release(List.of(pair)));
        return found.stream().map(pair -> {
            var took = (ParticipationRow) pair[0];
            var entry = (InteractionRow) pair[1];
            return new Object[] {entry.channel, entry.direction, 1L, took.happened, took.happened};
        });
    }

    private TypedQuery<Object[]> log(String selected, String grouping, CustomerId customer) {
        return unit.rows()
                .createQuery(
                        "select " + selected + " from " + ParticipationRow.ENTITY + " p join " + InteractionRow.ENTITY
                                + " i on i.id.tenant = p.id.tenant and i.id.id = p.id.interaction"
                                + " where p.id.tenant = :tenant and p.state = 'CURRENT' and p.customer = :id and i.state = 'CURRENT'"
                                + grouping,
                        Object[].class)
                .setParameter("tenant", unit.tenant())
                .setParameter("id", customer.value());
    }

    private static ContactFacts counted(CustomerId customer, Object[] row) {
        var direction = Direction.valueOf((String) row[1]);
        var last = instant(row[4]);
        return new ContactFacts(
                customer,
                instant(row[3]),
                last,
                last.filter(any -> direction == Direction.INBOUND),
                last.filter(any -> direction == Direction.OUTBOUND),
                Map.of(new ChannelCode((String) row[0]), (Long) row[2]),
                Optional.empty());
    }

    /** From the contact as it is after this statement, whatever others merged meanwhile. */
    void allow(CustomerId customer, Silence right) {
        var allowed = later("coalesce(f.last, cast(:since as Instant))", "cast(:days as Integer)");
        var lost = right.restsUntil().isEmpty() ? allowed : rested("cast(:rests as Instant)", allowed);
        var update = of(
                        "update " + ContactFactsRow.ENTITY + " f set f.silentSince = :since, f.silenceDays = "
                                + (right.days().isEmpty() ? "null" : ":days") + ", f.silenceRests = "
                                + (right.restsUntil().isEmpty() ? "null" : ":rests") + ", f.touchLost = "
                                + (right.days().isEmpty() ? "null" : lost) + OF_CUSTOMER,
                        ContactFacts.none(customer))
                .setParameter("since", right.since());
        days(right).ifPresent(days -> update.setParameter("days", days));
        right.restsUntil().ifPresent(rests -> update.setParameter("rests", rests));
        update.executeUpdate();
    }

    private void insert(CustomerId customer, Map<ChannelCode, Long> channels) {
        var rows = channels.entrySet().stream()
                .map(one -> new ChannelCountRow(
                        new ChannelCountId(
                                unit.tenant(), customer.value(), one.getKey().code()),
                        one.getValue()))
                .toList();
        if (!rows.isEmpty() && !unit.inserted(List.of(rows), false)) {
            throw new DuplicateException("contact facts", "channel");
        }
    }

    /** Locks the row first: who merges into it meanwhile has committed before the log is counted, or waits until this unit ends. */
    void recount(CustomerId customer) {
        var none = ContactFacts.none(customer);
        of("update " + ContactFactsRow.ENTITY + " f set f.count = f.count" + OF_CUSTOMER, none)
                .executeUpdate();
        var facts = counted(customer);
        var allowed = later(facts.last().isPresent() ? "cast(:last as Instant)" : "f.silentSince", "f.silenceDays");
        of(
                        "update " + ContactFactsRow.ENTITY
                                + " f set f.first = :first, f.last = :last, f.lastInbound = :inbound,"
                                + " f.lastOutbound = :outbound, f.count = :n, f.touchLost = case when f.silenceDays is null"
                                + " then null else "
                                + rested("f.silenceRests", allowed)
                                + " end" + OF_CUSTOMER,
                        facts)
                .setParameter("first", facts.first().orElse(null))
                .setParameter("last", facts.last().orElse(null))
                .setParameter("inbound", facts.lastInbound().orElse(null))
                .setParameter("outbound", facts.lastOutbound().orElse(null))
                .setParameter("n", facts.count())
                .executeUpdate();
        of("delete from " + ChannelCountRow.ENTITY + " c" + BY_CHANNEL, facts).executeUpdate();
        insert(customer, facts.channels());
    }

    private Query of(String statement, ContactFacts whose) {
        return unit.rows()
                .createQuery(statement)
                .setParameter("tenant", unit.tenant())
                .setParameter("id", whose.customer().value());
    }
}

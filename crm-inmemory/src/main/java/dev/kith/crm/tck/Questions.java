package dev.kith.crm.tck;

import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.consent.Consent;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Preference;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.Purpose;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.OpenItem.Concern;
import dev.kith.crm.interaction.OpenItem.Promise;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.References.Link;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.Sort;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.task.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Asks at random about a sample: every operator on every field, plain and under "not", also through relations, alone and
 * combined; operands stand in the rows or just beside them. Same seed, same questions. Not thread-safe.
 *
 * @param <A> the rows
 */
public final class Questions<A> {
    /** One way to ask an operator of a kind of field: directly or through a relation. */
    @FunctionalInterface
    private interface Drawing<A> {
        Criterion<A> draw();
    }

    private final Generator random;
    private final Map<String, List<Drawing<A>>> ways = new LinkedHashMap<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<Field<A, ?>> fields;
    private final Map<String, Integer> coverage = new HashMap<>();
    private int asked;
    private int spare;

    private Questions(Generator random, List<Field<A, ?>> fields) {
        this.random = random;
        this.fields = fields;
    }

    /**
     * Prepares questions about customers.
     *
     * @param random decides what is asked
     * @param sample the rows
     * @return the questions
     */
    public static Questions<Customer> ofCustomers(Generator random, Sample sample) {
        var questions = new Questions<>(random, AllFields.OF_CUSTOMER);
        var customers = sample.customers();
        questions.direct(customers, sample);
        questions.parts(
                Customer.CONTACT_POINTS,
                List.of(
                        ContactPoint.KIND,
                        ContactPoint.KEY,
                        ContactPoint.PREFERRED,
                        ContactPoint.POSTAL_CODE,
                        ContactPoint.LOCALITY,
                        ContactPoint.COUNTRY,
                        ContactPoint.VERIFIED,
                        ContactPoint.HEALTH),
                customers,
                sample);
        questions.asks(
                List.of(Purpose.CODE, Purpose.FROM, Purpose.UNTIL),
                customers.stream().flatMap(FileParts::purposesOf).toList(),
                sample,
                new FileParts(random)::reachedFor);
        questions.parts(
                Customer.DATES,
                List.of(ImportantDate.KIND, ImportantDate.MONTH_DAY, ImportantDate.YEAR),
                customers,
                sample);
        questions.parts(Customer.OTHER_NAMES, List.of(OtherName.KIND, OtherName.TEXT), customers, sample);
        questions.parts(Customer.PREFERENCES, List.of(Preference.KIND, Preference.TEXT), customers, sample);
        questions.parts(Customer.TAGS, List.of(Tag.NAME), customers, sample);
        questions.parts(
                Customer.REFERENCES, List.of(ExternalReference.SYSTEM, ExternalReference.KEY), customers, sample);
        questions.through(Interaction.OF_CUSTOMER, AllFields.OF_INTERACTION, sample.entries(), sample);
        questions.through(Task.OF_CUSTOMER, AllFields.of(Task.TYPE), sample.tasks(), sample);
        questions.through(Cadence.OF_CUSTOMER, AllFields.of(Cadence.TYPE), sample.cadences(), sample);
        questions.through(Sequence.OF_CUSTOMER, AllFields.of(Sequence.TYPE), sample.sequences(), sample);
        questions.through(Consent.OF_CUSTOMER, AllFields.of(Consent.TYPE), sample.consents(), sample);
        return questions;
    }

    /**
     * Prepares questions about interactions.
     *
     * @param random decides what is asked
     * @param sample the rows
     * @return the questions
     */
    public static Questions<Interaction> ofInteractions(Generator random, Sample sample) {
        var questions = new Questions<>(random, AllFields.OF_INTERACTION);
        questions.direct(sample.entries(), sample);
        questions.parts(
                Participant.OF_INTERACTION,
                List.of(Participant.CUSTOMER, Participant.EMPLOYEE, Participant.ROLE, Participant.CONTACT_POINT),
                sample.entries(),
                sample);
        questions.parts(Content.Topic.OF_INTERACTION, List.of(Content.Topic.LABEL), sample.entries(), sample);
        questions.parts(
                Promise.OF_INTERACTION,
                List.of(Promise.TEXT, Promise.BY, Promise.DUE, Promise.SETTLED),
                sample.entries(),
                sample);
        questions.parts(Concern.OF_INTERACTION, List.of(Concern.TEXT, Concern.SETTLED), sample.entries(), sample);
        questions.parts(Link.OF_INTERACTION, List.of(Link.TYPE, Link.KEY), sample.entries(), sample);
        return questions;
    }

    /**
     * Prepares questions about rows of any other type of the sample.
     *
     * @param <A> the rows
     * @param type which
     * @param random decides what is asked
     * @param sample the rows
     * @return the questions
     */
    public static <A> Questions<A> of(AggregateType<A, ?> type, Generator random, Sample sample) {
        var questions = new Questions<>(random, AllFields.of(type));
        questions.direct(sample.of(type.type()), sample);
        return questions;
    }

    private <B> void parts(Relation<A, B> relation, List<? extends Field<B, ?>> inner, List<A> wholes, Sample facts) {
        var parts = (Relation.Parts<A, B>) relation;
        through(
                relation,
                inner,
                wholes.stream().flatMap(whole -> parts.of(whole).stream()).toList(),
                facts);
    }

    private void direct(List<A> rows, Sample facts) {
        fields.stream().flatMap(field -> Leaf.of(field, rows, facts)).forEach(leaf -> {
            add(leaf.kind(), () -> leaf.with(random));
            add(leaf.kind() + " not", () -> leaf.with(random).negate());
        });
    }

    private <B> void through(Relation<A, B> relation, List<? extends Field<B, ?>> inner, List<B> rows, Sample facts) {
        asks(inner, rows, facts, relation::some);
    }

    private <B> void asks(
            List<? extends Field<B, ?>> inner, List<B> rows, Sample facts, Function<Criterion<B>, Criterion<A>> some) {
        var leaves = inner.stream()
                .<Leaf<B, ?>>flatMap(field -> Leaf.of(field, rows, facts))
                .toList();
        for (var leaf : leaves) {
            add(leaf.kind(), () -> some.apply(beside(leaf.with(random), leaves)));
            add(leaf.kind() + " not", () -> some.apply(beside(leaf.with(random).negate(), leaves)));
        }
    }

    private void add(String kind, Drawing<A> drawing) {
        ways.computeIfAbsent(kind, fresh -> {
                    kinds.add(kind);
                    return new ArrayList<>();
                })
                .add(drawing);
    }

    private <B> Criterion<B> beside(Criterion<B> one, List<Leaf<B, ?>> leaves) {
        return random.oneIn(3) ? one.and(random.pick(leaves).with(random)) : one;
    }

    /** {@return the next question} */
    public Criterion<A> next() {
        // kind after kind, so that none is asked much less often than another
        var first = draw(kinds.get(asked++ % kinds.size()));
        return switch (random.below(6)) {
            case 0 -> first.or(any());
            case 1 -> first.and(any().negate());
            case 2 -> new Criterion.AnyOf<>(List.of(first, any().and(any()), any().and(any())));
            case 3 -> first.and(any()).negate();
            default -> first;
        };
    }

    private Criterion<A> any() {
        return draw(kinds.get(kinds.size() - 1 - spare++ % kinds.size()));
    }

    private Criterion<A> draw(String kind) {
        coverage.merge(kind, 1, Integer::sum);
        return random.pick(ways.getOrDefault(kind, List.of())).draw();
    }

    /** {@return an order, of no term or one or two; the id is not added} */
    public Sort<A> sort() {
        return new Orders<>(random, fields).next();
    }

    /** {@return how often the rarest operator was asked of a kind of field, plain and under "not"; 0 until all were asked} */
    public int rarest() {
        return kinds.stream()
                .mapToInt(kind -> coverage.getOrDefault(kind, 0))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
        return "Questions[asked=" + asked + ", pairs of operator and kind of field=" + kinds.size() + ", " + random
                + "]";
    }
}

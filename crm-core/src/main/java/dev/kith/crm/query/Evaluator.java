package dev.kith.crm.query;

import dev.kith.crm.value.Text;
import java.time.Instant;
import java.util.HashSet;
import java.util.stream.Stream;

/**
 * The meaning of a criterion. Adapters must select exactly the subjects for which this says yes.
 *
 * @param <A> the subjects
 */
public final class Evaluator<A> implements CriterionVisitor<A, Boolean> {
    private final A subject;
    private final Facts facts;
    private final Instant now;

    private Evaluator(A subject, Facts facts, Instant now) {
        this.subject = subject;
        this.facts = facts;
        this.now = now;
    }

    /**
     * Asks a subject.
     *
     * @param criterion the question
     * @param subject who is asked
     * @param facts what may be looked up
     * @param now the time of the call, for relative operands
     * @param <A> the subjects
     * @return the answer
     */
    public static <A> boolean test(Criterion<A> criterion, A subject, Facts facts, Instant now) {
        return criterion.accept(new Evaluator<>(subject, facts, now));
    }

    @Override
    public <V> Boolean equal(Criterion.Equal<A, V> node) {
        var wanted = node.value().at(now);
        return read(node.field()).anyMatch(value -> node.field().type().compare(value, wanted) == 0);
    }

    @Override
    public <V> Boolean ordered(Criterion.Ordered<A, V> node) {
        var bound = node.value().at(now);
        return read(node.field())
                .map(value -> node.field().type().compare(value, bound))
                .anyMatch(side -> switch (node.side()) {
                    case BELOW -> side < 0;
                    case AT_MOST -> side <= 0;
                    case ABOVE -> side > 0;
                    case AT_LEAST -> side >= 0;
                });
    }

    @Override
    public Boolean text(Criterion.Text<A> node) {
        return read(node.field()).anyMatch(text -> switch (node.match()) {
            case PREFIX -> begins(Text.folded(text), Text.folded(node.value()));
            case WORDS ->
                !Text.words(node.value()).isEmpty()
                        && new HashSet<>(Text.words(text)).containsAll(Text.words(node.value()));
        });
    }

    @Override
    public <V> Boolean oneOf(Criterion.OneOf<A, V> node) {
        var type = node.field().type();
        return read(node.field())
                .anyMatch(value -> node.values().stream().anyMatch(wanted -> type.compare(value, wanted) == 0));
    }

    @Override
    public <V> Boolean absent(Criterion.Absent<A, V> node) {
        return read(node.field()).findAny().isEmpty();
    }

    @Override
    public <B> Boolean some(Criterion.Some<A, B> node) {
        return related(node.relation()).anyMatch(other -> test(node.criterion(), other, facts, now));
    }

    @Override
    public Boolean allOf(Criterion.AllOf<A> node) {
        return node.parts().stream().allMatch(part -> part.accept(this));
    }

    @Override
    public Boolean anyOf(Criterion.AnyOf<A> node) {
        return node.parts().stream().anyMatch(part -> part.accept(this));
    }

    @Override
    public Boolean not(Criterion.Not<A> node) {
        return !node.part().accept(this);
    }

    private <V> Stream<V> read(Field<A, V> field) {
        return field.read(subject, facts).stream();
    }

    private <B> Stream<B> related(Relation<A, B> relation) {
        if (relation instanceof Relation.Parts<A, B> parts) {
            return parts.of(subject).stream();
        }
        return facts.related((Relation.Rows<A, B, ?>) relation, subject);
    }

    /** By code point: half a character is the beginning of no whole one. */
    private static boolean begins(String text, String start) {
        int end = start.length();
        var half = end > 0 && end < text.length() && Character.isSurrogatePair(start.charAt(end - 1), text.charAt(end));
        return text.startsWith(start) && !half;
    }
}

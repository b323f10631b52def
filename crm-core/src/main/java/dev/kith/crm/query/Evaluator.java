package dev.kith.crm.query;

import dev.kith.crm.value.Text;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;

/**
 * The meaning of a criterion. Adapters must select exactly the subjects for which this says yes. In memory each row is asked, hence
 * loops where streams would be shorter.
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
        var value = read(node.field());
        return value.isPresent() && node.field().type().compare(value.get(), wanted) == 0;
    }

    @Override
    public <V> Boolean ordered(Criterion.Ordered<A, V> node) {
        var bound = node.value().at(now);
        var value = read(node.field());
        var type = node.field().type();
        if (value.isEmpty() || !type.comparable(value.get(), bound)) {
            return false;
        }
        var side = type.compare(value.get(), bound);
        return switch (node.side()) {
            case BELOW -> side < 0;
            case AT_MOST -> side <= 0;
            case ABOVE -> side > 0;
            case AT_LEAST -> side >= 0;
        };
    }

    @Override
    public Boolean text(Criterion.Text<A> node) {
        var text = read(node.field());
        if (text.isEmpty()) {
            return false;
        }
        return switch (node.match()) {
            case PREFIX -> begins(Text.folded(text.get()), Text.folded(node.value()));
            case WORDS -> {
                var wanted = Text.words(node.value());
                yield !wanted.isEmpty() && new HashSet<>(Text.words(text.get())).containsAll(wanted);
            }
        };
    }

    @Override
    public <V> Boolean oneOf(Criterion.OneOf<A, V> node) {
        var type = node.field().type();
        var value = read(node.field());
        if (value.isPresent()) {
            for (var wanted : node.values()) {
                if (type.compare(value.get(), wanted) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public <V> Boolean absent(Criterion.Absent<A, V> node) {
        return read(node.field()).isEmpty();
    }

    @Override
    public <B> Boolean some(Criterion.Some<A, B> node) {
        if (node.relation() instanceof Relation.Parts<A, B> parts) {
            for (var part : parts.of(subject)) {
                if (test(node.criterion(), part, facts, now)) {
                    return true;
                }
            }
            return false;
        }
        return facts.related((Relation.Rows<A, B, ?>) node.relation(), subject)
                .anyMatch(other -> test(node.criterion(), other, facts, now));
    }

    @Override
    public Boolean allOf(Criterion.AllOf<A> node) {
        for (var part : node.parts()) {
            if (!part.accept(this)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Boolean anyOf(Criterion.AnyOf<A> node) {
        for (var part : node.parts()) {
            if (part.accept(this)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Boolean not(Criterion.Not<A> node) {
        return !node.part().accept(this);
    }

    private <V> Optional<V> read(Field<A, V> field) {
        return field.read(subject, facts);
    }

    /** By code point: half a character is the beginning of no whole one. */
    private static boolean begins(String text, String start) {
        int end = start.length();
        var half = end > 0 && end < text.length() && Character.isSurrogatePair(start.charAt(end - 1), text.charAt(end));
        return text.startsWith(start) && !half;
    }
}

package dev.kith.crm.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExtentTest {
    private static final Criterion<Thing> LEAF = Thing.CODE.is("a");

    @Test
    @DisplayName("Q-034 a criterion is 100 deep and no deeper, by whichever nodes")
    void depthIsBounded() {
        var deepest = nested(100);
        refused("criterion.too-deep", deepest::negate);
        refused("criterion.too-deep", () -> deepest.and(LEAF));
        refused("criterion.too-deep", () -> LEAF.or(deepest));
        Criterion<Thing.Part> part = Thing.Part.WHOLE.is(1L);
        for (int depth = 1; depth < 100; depth++) {
            part = part.negate();
        }
        var inner = part;
        refused("criterion.too-deep", () -> Thing.PARTS.some(inner));
    }

    @Test
    @DisplayName("Q-034 in has 1,000 operands and no more")
    void operandsAreBounded() {
        assertThat(codes(1_000)).isNotNull();
        refused("criterion.operands", () -> codes(1_001));
    }

    @Test
    @DisplayName("Q-034 nodes and operands are 2,000 in all and no more")
    void sizeIsBounded() {
        var most = new Criterion.AllOf<>(Collections.nCopies(1_998, LEAF));
        assertThat(most.negate()).isNotNull();
        refused("criterion.too-large", () -> new Criterion.AnyOf<>(Collections.nCopies(2_000, LEAF)));
        refused("criterion.too-large", () -> most.negate().negate());
        refused("criterion.too-large", () -> new Criterion.AllOf<>(List.of(codes(1_000), codes(1_000))));
    }

    @Test
    @DisplayName("Q-034 the deepest criterion is asked, written, read and compared without an overflow")
    void theDeepestIsServed() {
        var deepest = nested(100);
        assertThat(deepest).isEqualTo(nested(100)).hasSameHashCodeAs(nested(100));
        assertThat(deepest.toString()).contains("Not");
        assertThat(Evaluator.test(deepest, Thing.empty(), Facts.NONE, java.time.Instant.EPOCH))
                .isTrue();
        var text = deepest.text();
        assertThat(text).startsWith("kith1 (not (not ");
        var vocabulary = new Vocabulary(List.of(Thing.CODE), List.of());
        assertThat(vocabulary.read(Thing.class, text).text()).isEqualTo(text);
    }

    /** 99 times "not", an odd number, around a comparison that is false. */
    private static Criterion<Thing> nested(int depth) {
        var criterion = LEAF;
        for (int level = 1; level < depth; level++) {
            criterion = criterion.negate();
        }
        return criterion;
    }

    private static Criterion<Thing> codes(int count) {
        return Thing.CODE.in(
                IntStream.range(0, count).mapToObj(n -> "code-" + n).toList());
    }

    private static void refused(String code, Runnable made) {
        assertThatThrownBy(made::run)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        why -> assertThat(why.violations())
                                .extracting(Violation::code)
                                .containsExactly(code));
    }
}

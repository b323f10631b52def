package dev.kith.crm.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kith.crm.failure.InvalidValueException;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SequenceValuesTest {
    private static final Step CALL = Step.call("All well?");

    @Test
    void aStepLiesAtMost36600DaysFromTheAnchorOfWhichAMonthCounts31() {
        assertThat(CALL.after(Period.ofDays(36_600)).offset()).isEqualTo(Period.ofDays(36_600));
        assertThat(CALL.before(Period.ofMonths(1_180)).offset()).isEqualTo(Period.ofMonths(-1_180));
        assertThat(refused(() -> CALL.after(Period.ofDays(36_601)))).isEqualTo("offset:sequence.offset");
        assertThat(refused(() -> CALL.before(Period.ofMonths(1_181)))).isEqualTo("offset:sequence.offset");
        assertThat(refused(() -> CALL.after(Period.ofYears(99)))).isEqualTo("offset:sequence.offset");
    }

    @Test
    void aConditionHasAtMost20000Characters() {
        assertThat(asking(20_000).condition()).isPresent();
        assertThat(refused(() -> asking(20_001))).isEqualTo("condition:sequence.condition");
    }

    @Test
    void aTemplateHasOneStepAtLeastAndNotTooMany() {
        assertThat(refused(() -> new SequenceTemplate("x", List.of()))).isEqualTo("steps:sequence.steps");
        assertThat(refused(() -> new SequenceTemplate("x", Collections.nCopies(SequenceTemplate.MOST + 1, CALL))))
                .isEqualTo("steps:sequence.steps");
    }

    private static Step asking(int length) {
        return new Step(CALL.offset(), CALL.brief(), CALL.assignee(), Optional.of("x".repeat(length)));
    }

    private static String refused(Runnable call) {
        var violation = catchThrowableOfType(InvalidValueException.class, call::run)
                .violations()
                .get(0);
        return violation.path() + ":" + violation.code();
    }
}

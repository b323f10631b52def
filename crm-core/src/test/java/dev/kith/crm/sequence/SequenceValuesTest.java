package dev.kith.crm.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.cadence.NewCadence;
import dev.kith.crm.calendar.Recurrence.Unit;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"}) // as a caller does without such a check
    void nullIsRefusedByItsName() {
        var nobody = Optional.<EmployeeId>empty();
        var always = Optional.<String>empty();
        assertMissing("offset", () -> new Step(null, CALL.brief(), nobody, always));
        assertMissing("brief", () -> new Step(Period.ZERO, null, nobody, always));
        assertMissing("assignee", () -> new Step(Period.ZERO, CALL.brief(), null, always));
        assertMissing("condition", () -> new Step(Period.ZERO, CALL.brief(), nobody, null));
        assertMissing("time", () -> CALL.after(null));
        assertMissing("time", () -> CALL.before(null));
        assertMissing("employee", () -> CALL.assignedTo(null));
        assertMissing("customers", () -> CALL.onlyIf(null));
        assertMissing("name", () -> SequenceTemplate.of(null, CALL));
        assertMissing("steps", () -> new SequenceTemplate("x", null));
        var template = SequenceTemplate.of("x", CALL);
        var ada = new CustomerId(UUID.fromString("018f0000-0000-7000-8000-000000000001"));
        var none = Optional.<LocalDate>empty();
        var who = Optional.<String>empty();
        assertMissing("customer", () -> NewSequence.of(template, null));
        assertMissing("template", () -> NewSequence.of(null, ada));
        assertMissing("anchor", () -> new NewSequence(ada, template, null, who, RawAttributes.NONE));
        assertMissing("assignee", () -> new NewSequence(ada, template, none, null, RawAttributes.NONE));
        assertMissing("attributes", () -> new NewSequence(ada, template, none, who, null));
        assertMissing("day", () -> NewSequence.of(template, ada).anchoredOn(null));
        assertMissing("employee", () -> NewSequence.of(template, ada).assignedTo(null));
        assertMissing("first", () -> NewCadence.every(1, Unit.WEEKS, ada).from(null));
        assertMissing("employee", () -> NewCadence.every(1, Unit.WEEKS, ada).assignedTo(null));
    }

    private static void assertMissing(String name, Runnable call) {
        assertThatNullPointerException().isThrownBy(call::run).withMessage(name);
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

package dev.kith.crm.value;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Asserts that input is refused, and why. */
public final class Refusals {
    private Refusals() {}

    /** Each expected reason is {@code path:code}, or {@code code} where the path is empty; in any order. */
    public static void assertRefused(Runnable call, String... reasons) {
        assertThatThrownBy(call::run)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                .extracting(InvalidValueException::violations, InstanceOfAssertFactories.list(Violation.class))
                .map(violation ->
                        violation.path().isEmpty() ? violation.code() : violation.path() + ":" + violation.code())
                .containsExactlyInAnyOrder(reasons);
    }
}

package dev.kith.crm.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FailureCodeTest {

    @Test
    void upper_case_is_refused() {
        assertThatThrownBy(() -> new FailureCode("Stale")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void lower_case_is_kept(@ForAll @LowerChars @StringLength(min = 1, max = 20) String value) {
        assertThat(new FailureCode(value).value()).isEqualTo(value);
    }
}

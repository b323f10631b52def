package dev.kith.crm.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-5", "@SUM(A1)", "\tx", "\rx", "\uff1dx", "'=x", "''"})
    void whatASpreadsheetMayTakeForAFormulaGetsAnApostrophe(String text) {
        assertThat(Formulas.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "'n Abend", "a=b", "'", " =x"})
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(Formulas.guarded(text)).isEqualTo(text);
        assertThat(Formulas.unguarded(text)).isEqualTo(text);
    }

    @Property
    void everyTextComesBack(@ForAll @Chars({'\'', '=', '+', '-', '@', '\t', '\r', 'a', ' '}) String text) {
        assertThat(Formulas.unguarded(Formulas.guarded(text))).isEqualTo(text);
    }

    @Test
    void anApostropheThatProtectsNothingIsKept() {
        assertThat(Formulas.unguarded("'Ada")).isEqualTo("'Ada");
    }
}

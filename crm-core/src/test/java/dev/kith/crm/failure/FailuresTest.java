package dev.kith.crm.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {
    private static final String ID = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of(
                        new InvalidValueException(
                                "NewPerson",
                                List.of(
                                        Violation.of("name.missing").in("name"),
                                        Violation.of("line.too-long", 20_000).in("notes"))),
                        "KITH-100 NewPerson is refused: name: a name is needed; give a given name, a family name or the"
                                + " name of the organisation (name.missing); notes: this is longer than 20000"
                                + " characters; shorten it (line.too-long)"),
                Arguments.of(
                        new NotFoundException("customer", ID),
                        "KITH-200 no customer " + ID
                                + " is visible in this tenant; check the id, the tenant and the caller's rights"),
                Arguments.of(
                        new StaleVersionException("customer", ID, 3),
                        "KITH-300 customer " + ID + " is no longer at version 3; read it again and decide anew"),
                Arguments.of(
                        new DuplicateException("customer", "external reference"),
                        "KITH-310 another customer of this tenant holds the same external reference; find it by that"
                                + " key, or use another one"),
                Arguments.of(
                        new RefusedException(Refusal.of("acme.full", "the house is full; ask the landlord")),
                        "KITH-400 the house is full; ask the landlord (acme.full)"),
                Arguments.of(
                        new MisconfiguredException("the Crm", List.of("one; mend it", "two; mend it")),
                        "KITH-500 the Crm cannot be built: one; mend it; two; mend it"),
                Arguments.of(new IllegalUseException("closed; build another"), "KITH-510 closed; build another"),
                Arguments.of(
                        new StoreFailureException("the commit failed", true, new IllegalStateException("row")),
                        "KITH-600 the commit failed"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void saysWhatWhereWhyAndWhatToDo(CrmException failure, String message) {
        assertThat(failure).hasMessage(message);
        assertThat(message).startsWith(failure.code().code() + " ");
    }

    @Test
    void everyFailureCodeHasAnException() {
        assertThat(messages().map(row -> ((CrmException) row.get()[0]).code())).containsExactly(FailureCode.values());
    }

    @Test
    void codesAreUniqueAndInOrder() {
        assertThat(Arrays.stream(FailureCode.values()).map(FailureCode::code))
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(code -> code.matches("KITH-\\d{3}"));
    }

    @Test
    void theCausesOfAStoreFailureKeepClassAndTraceButNoMessage() {
        var row = new IllegalStateException("row canary", new IllegalArgumentException("value canary"));
        row.addSuppressed(new IllegalStateException("suppressed canary"));
        var failure = new StoreFailureException("the flush failed", false, row);
        var printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed));
        assertThat(printed.toString())
                .doesNotContain("canary")
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
                .contains("theCausesOfAStoreFailureKeepClassAndTraceButNoMessage");
        assertThat(failure.getCause().getStackTrace()).isEqualTo(row.getStackTrace());
    }

    @Test
    void causesThatFormARingAreCopiedOnce() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);
        assertThat(new StoreFailureException("the flush failed", false, one)
                        .getCause()
                        .getCause())
                .hasNoCause();
    }
}

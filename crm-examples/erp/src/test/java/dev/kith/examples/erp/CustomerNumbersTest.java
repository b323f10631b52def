package dev.kith.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Desk;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.ImportedItem;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerNumbersTest extends OnEachStore {
    private static final NewPerson ADA = NewPerson.named("Ada", "Lovelace");
    private static final NewPerson GRACE = NewPerson.named("Grace", "Hopper");

    private static Optional<String> number(Desk desk, NewPerson command) {
        var customer = desk.customers().register(command);
        return CustomerNumbers.of(desk.customers().get(customer.id()));
    }

    @Test
    void each_new_customer_gets_the_next_number() {
        assertThat(number(desk, ADA)).contains("C-10001");
        assertThat(number(desk, GRACE)).contains("C-10002");
    }

    @Test
    void each_tenant_counts_by_itself() {
        var other = tenant();
        other.facade(NumberRanges.class).open(NewNumberRange.ofCustomers("K", 7));
        assertThat(number(desk, ADA)).contains("C-10001");
        assertThat(number(other, ADA)).contains("K7");
        assertThat(number(desk, GRACE)).contains("C-10002");
    }

    @Test
    void a_customer_is_found_by_the_number() {
        var ada = register(ADA);
        register(GRACE);
        assertThat(desk.customers().findByReference(CustomerNumbers.reference("C-10001")))
                .contains(ada);
    }

    @Test
    void numbers_that_are_drawn_at_once_are_all_different_and_leave_no_gap() throws Exception {
        Callable<List<String>> here = () -> numbers(desk, 50);
        Callable<List<String>> there = () -> numbers(elsewhere(), 50);
        var drawn = atOnce(List.of(here, there, here, there));
        assertThat(drawn.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(10_001, 10_201).mapToObj(n -> "C-" + n).toList());
    }

    private static List<String> numbers(Desk desk, int many) {
        return Stream.generate(() -> number(desk, ADA).orElseThrow())
                .limit(many)
                .toList();
    }

    @Test
    void a_registration_that_is_rolled_back_gives_its_number_back() {
        assertThatThrownBy(() -> desk.doInTransaction(inner -> {
                    assertThat(number(inner, ADA)).contains("C-10001");
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(desk.customers().count(Criterion.everything())).isZero();
        assertThat(number(desk, GRACE)).contains("C-10001");
    }

    @Test
    void without_a_range_nobody_is_registered() {
        var other = tenant();
        assertThatThrownBy(() -> other.customers().register(ADA))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("acme.no-range"))
                .hasMessageContainingAll(other.context().tenant().value(), "acme.customers", "NumberRanges.open");
        assertThat(other.customers().count(Criterion.everything())).isZero();
    }

    @Test
    void a_customer_who_comes_with_a_number_keeps_it() {
        var known = CustomerNumbers.reference("C-17");
        assertThat(number(desk, ADA.referencedBy(known.system(), known.key()))).contains("C-17");
        assertThat(number(desk, GRACE)).contains("C-10001");
    }

    @Test
    void a_number_with_which_somebody_has_come_is_left_out() {
        register(GRACE.referencedBy("acme.erp", "C-10002"));
        assertThat(number(desk, ADA)).contains("C-10001");
        assertThat(number(desk, ADA)).contains("C-10003");
    }

    @Test
    void the_history_of_the_file_tells_of_the_number() {
        var ada = register(ADA);
        assertThat(desk.customers()
                        .history(ada.id(), Query.all())
                        .items()
                        .get(0)
                        .differences())
                .singleElement()
                .satisfies(difference ->
                        assertThat(difference.after().orElseThrow()).contains("C-10001"));
    }

    @Test
    void a_range_is_opened_once() {
        var ranges = desk.facade(NumberRanges.class);
        assertThatThrownBy(() -> ranges.open(NewNumberRange.ofCustomers("D-", 1)))
                .isInstanceOf(DuplicateException.class);
        assertThat(ranges.get(NumberRangeId.of(CustomerNumbers.RANGE)).prefix()).isEqualTo("C-");
    }

    @Test
    void all_that_is_wrong_with_a_new_range_is_told_at_once() {
        var ranges = desk.facade(NumberRanges.class);
        assertThatThrownBy(() -> ranges.open(new NewNumberRange("Invoices!", " ", -1)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::path, Violation::code)
                                .map(Object::toString)
                                .containsExactly(
                                        "(\"first\", \"attribute.at-least\")",
                                        "(\"name\", \"code.syntax\")",
                                        "(\"prefix\", \"line.missing\")"));
    }

    @Test
    void customers_of_an_import_are_numbered(@TempDir Path folder) throws IOException {
        desk.exchange().run(imported(folder), outcome -> {});
        var ada = desk.customers().search(Query.<Customer>all()).items().get(0);
        assertThat(CustomerNumbers.of(ada)).contains("C-10001");
    }

    @Test
    void an_import_is_taken_back_although_its_customers_were_numbered(@TempDir Path folder) throws IOException {
        var run = desk.exchange().run(imported(folder), outcome -> {});
        var left = new ArrayList<ImportedItem>();
        desk.exchange().revert(run.id(), left::add);
        assertThat(left).isEmpty();
    }

    private static ImportFile imported(Path folder) throws IOException {
        return ImportFile.customers(Files.writeString(folder.resolve("customers.csv"), """
                given name,family name
                Ada,Lovelace
                """));
    }

    @Test
    void who_registers_is_told_the_number() {
        assertThat(CustomerNumbers.of(desk.customers().register(ADA))).contains("C-10001");
    }
}

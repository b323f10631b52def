package dev.kith.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured without a database works; no time is asserted. */
class InMemoryTest {
    @Test
    void files_are_opened_and_numbers_found() throws Exception {
        assertThat(InMemory.openFile(Size.TINY).kith()).isPositive();
        assertThat(InMemory.findByPhone(Size.TINY).kith()).isPositive();
    }

    @Test
    void a_jvm_of_its_own_is_filled() throws Exception {
        assertThat(InMemory.heap(Size.TINY).unit()).isEqualTo("MiB");
    }

    @Test
    void a_jvm_of_its_own_stores_a_customer() throws Exception {
        assertThat(ChildJvm.run(FirstCustomer.class, List.of()).line()).startsWith("Customer[");
    }
}

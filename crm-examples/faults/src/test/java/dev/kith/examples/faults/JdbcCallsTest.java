package dev.kith.examples.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Desk;
import dev.kith.crm.customer.NewPerson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the fault finds where a use case does not keep what it promises. */
class JdbcCallsTest {
    private Ground ground;

    @BeforeEach
    void open() throws Exception {
        ground = Ground.on(new H2Server(), new H2Server().fresh("jdbc_calls_test"));
    }

    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void one_unit_holds() throws Exception {
        assertThat(found(desk -> register(desk, "Ada")).holds()).isTrue();
    }

    @Test
    void two_units_are_found_half_stored() throws Exception {
        assertThat(found(desk -> {
                            register(desk, "Ada");
                            register(desk, "Grace");
                        })
                        .unexplained())
                .isPositive();
    }

    @Test
    void a_failure_that_is_kept_to_oneself_is_found_lost() throws Exception {
        assertThat(found(desk -> {
                            try {
                                register(desk, "Ada");
                            } catch (RuntimeException swallowed) {
                                // this is what the fault is to find
                            }
                        })
                        .lost())
                .isPositive();
    }

    private Verdict found(Consumer<Desk> call) throws Exception {
        var useCase = new UseCase(
                desk -> (crm, at) -> {
                    call.accept(at);
                    return true;
                },
                Optional.empty());
        return new JdbcCalls().run(ground, Map.of("use case", useCase), true);
    }

    private static void register(Desk desk, String name) {
        desk.customers().register(NewPerson.named(name, "Lovelace"));
    }

    @Test
    void all_of_a_tenant_is_compared() throws Exception {
        assertThat(StoredState.of(ground.connections(), "nobody")).isEqualTo(List.of());
    }
}

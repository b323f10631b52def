package dev.kith.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.kith.examples.architecture.offenders.OffenderManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BanTest {

    @Test
    void the_core_knows_no_store_and_no_framework() {
        assertThat(Ban.FOREIGN_TO_THE_CORE.violations(
                        House.CORE.classes().stream().toList()))
                .isEmpty();
    }

    @Test
    void time_and_ids_come_from_the_system_only_at_the_door() {
        List<JavaClass> belowTheDoor = House.allClasses().stream()
                .filter(type -> !type.getPackageName().equals("dev.kith.crm"))
                .filter(type -> !type.getName().equals("dev.kith.crm.inmemory.InMemoryStorage")) // where leases begin
                .toList();
        assertThat(belowTheDoor).isNotEmpty();
        assertThat(Ban.SYSTEM_TIME_AND_IDS.violations(belowTheDoor)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STANDARD_STREAMS", "JAVA_UTIL_LOGGING"})
    void no_module_writes_past_the_logger(Ban ban) {
        assertThat(ban.violations(House.allClasses())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_offence_would_be_seen(Ban ban) {
        List<JavaClass> offender = new ClassFileImporter()
                .importClasses(OffenderManager.class).stream().toList();
        assertThat(ban.violations(offender)).isNotEmpty();
    }

    @Test
    void the_reference_to_a_method_counts_as_its_call() {
        assertThat(Ban.SYSTEM_TIME_AND_IDS.violations(new ClassFileImporter()
                        .importClasses(OffenderManager.class).stream().toList()))
                .hasSize(2);
    }
}

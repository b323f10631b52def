package dev.kith.examples.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoomsTest {

    private static final String OFFENDERS = RoomsTest.class.getPackageName() + ".offenders";

    @ParameterizedTest
    @EnumSource
    void no_module_has_a_cycle_of_packages(House module) {
        assertThat(cycles(module.classes()).getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void a_cycle_would_be_seen() {
        assertThat(cycles(offenders()).hasViolation()).isTrue();
    }

    @Test
    void rooms_of_the_core_use_only_earlier_rooms() {
        assertThat(new Rooms().violations(House.CORE.classes().stream().toList()))
                .isEmpty();
    }

    @Test
    void a_use_of_a_later_room_and_an_unknown_room_would_be_seen() {
        List<JavaClass> offenders = offenders().stream().toList();
        assertThat(new Rooms(OFFENDERS, List.of("left", "right", Rooms.DOOR)).violations(offenders))
                .singleElement()
                .asString()
                .contains("Left uses the later");
        assertThat(new Rooms(OFFENDERS, List.of("left", Rooms.DOOR)).violations(offenders))
                .singleElement()
                .asString()
                .startsWith("unknown room 'right'");
    }

    private static JavaClasses offenders() {
        return new ClassFileImporter().importPackages(OFFENDERS);
    }

    private static EvaluationResult cycles(JavaClasses classes) {
        return slices().assignedFrom(new PackageOfEach())
                .should()
                .beFreeOfCycles()
                .evaluate(classes);
    }

    private static final class PackageOfEach implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}

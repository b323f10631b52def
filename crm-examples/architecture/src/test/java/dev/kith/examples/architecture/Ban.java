package dev.kith.examples.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What published code may not touch. */
enum Ban {
    /** The core knows no store, no framework and none of its adapters. */
    FOREIGN_TO_THE_CORE(uses(name -> Stream.of(
                    "jakarta.persistence",
                    "org.hibernate",
                    "java.sql",
                    "javax.sql",
                    "org.springframework",
                    "dev.kith.crm.inmemory",
                    "dev.kith.crm.tck",
                    "dev.kith.crm.jpa")
            .anyMatch(banned -> name.startsWith(banned + ".")))),

    /** Time and ids are injected; only the door may take them from the system. */
    SYSTEM_TIME_AND_IDS(touches(Ban::takesFromTheSystem)),

    /** A library writes to a logger. */
    STANDARD_STREAMS(touches(access -> access.getName().equals("printStackTrace")
            || (access.getTargetOwner().isEquivalentTo(System.class)
                    && Set.of("out", "err").contains(access.getName())))),

    /** Logging goes through SLF4J. */
    JAVA_UTIL_LOGGING(uses(name -> name.startsWith("java.util.logging.")));

    private final Function<JavaClass, Stream<String>> offences;

    Ban(Function<JavaClass, Stream<String>> offences) {
        this.offences = offences;
    }

    List<String> violations(Collection<JavaClass> classes) {
        return classes.stream().flatMap(offences).distinct().sorted().toList();
    }

    private static Function<JavaClass, Stream<String>> uses(Predicate<String> banned) {
        return type -> type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> banned.test(
                        dependency.getTargetClass().getBaseComponentType().getName()))
                .map(Dependency::getDescription);
    }

    private static Function<JavaClass, Stream<String>> touches(Predicate<JavaAccess<?>> banned) {
        return type -> type.getAccessesFromSelf().stream().filter(banned).map(JavaAccess::getDescription);
    }

    private static boolean takesFromTheSystem(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String method = access.getName();
        return switch (owner) {
            case "java.util.UUID" -> method.equals("randomUUID");
            case "java.lang.System" -> method.equals("currentTimeMillis");
            case "java.time.Clock", "java.time.InstantSource" ->
                method.startsWith("system") || (method.startsWith("tick") && !takesAClock(access));
            default -> owner.startsWith("java.time.") && method.equals("now") && !takesAClock(access);
        };
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}

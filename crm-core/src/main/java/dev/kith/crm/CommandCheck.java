package dev.kith.crm;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.failure.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks commands with Jakarta Validation and reports all violations at once. Thread-safe. Needs a provider on the class
 * path, but no expression language: messages are ours.
 */
final class CommandCheck implements AutoCloseable {
    private final ValidatorFactory factory;
    private final Validator validator;

    /**
     * Finds the validation provider.
     *
     * @throws MisconfiguredException if there is none
     */
    CommandCheck() {
        try {
            factory = Validation.byDefaultProvider()
                    .configure()
                    .ignoreXmlConfiguration() // a host's validation.xml is about its own types
                    .messageInterpolator(new CodesOnly())
                    .traversableResolver(new WholeCommand())
                    .buildValidatorFactory();
        } catch (NoProviderFoundException none) {
            throw new MisconfiguredException(
                    "the validation of commands",
                    List.of("no Jakarta Validation provider is on the class path; add"
                            + " org.hibernate.validator:hibernate-validator:9.1.5.Final or another 3.1 provider"));
        }
        validator = factory.getValidator();
    }

    /**
     * Checks a command.
     *
     * @param command what was asked for
     * @param further what else was found wrong with it
     * @throws InvalidValueException with every violation, if there is any
     */
    void check(Object command, List<Violation> further) {
        var violations = Stream.concat(
                        validator.validate(command).stream().map(CommandCheck::violation), further.stream())
                .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::code))
                .toList();
        if (!violations.isEmpty()) {
            throw new InvalidValueException(command.getClass().getSimpleName(), violations);
        }
    }

    @Override
    public void close() {
        factory.close();
    }

    /** The template is what {@link dev.kith.crm.value.ReadableAs.Check} wrote. */
    private static Violation violation(ConstraintViolation<?> found) {
        var parts = List.of(found.getMessage().split("\\|"));
        return new Violation(
                found.getPropertyPath().toString().replace(".<list element>", ""),
                parts.get(0),
                parts.subList(1, parts.size()));
    }
}

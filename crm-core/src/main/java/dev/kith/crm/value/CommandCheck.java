package dev.kith.crm.value;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.failure.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Checks commands with Jakarta Validation and reports all violations at once. Thread-safe. Needs a provider on the class
 * path, but no expression language: messages are ours.
 */
public final class CommandCheck implements AutoCloseable {
    private final ValidatorFactory factory;
    private final Validator validator;

    /**
     * Finds the validation provider.
     *
     * @throws MisconfiguredException if there is none
     */
    public CommandCheck() {
        try {
            factory = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new CodesOnly())
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
    public void check(Object command, List<Violation> further) {
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

    static String template(Violation violation) {
        return String.join("|", violation.code(), String.join("|", violation.arguments()));
    }

    private static Violation violation(ConstraintViolation<?> found) {
        var parts = List.of(found.getMessage().split("\\|"));
        return new Violation(found.getPropertyPath().toString(), parts.get(0), parts.subList(1, parts.size()));
    }

    /** A code stays a code; {@code {jakarta.validation.constraints.NotNull.message}} becomes its own key. */
    private static final class CodesOnly implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template.replaceAll("^\\{(.*)}$", "$1");
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }
}

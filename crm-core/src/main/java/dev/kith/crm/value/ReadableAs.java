package dev.kith.crm.value;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Marks a raw component of a command that must be readable by a value's own parser; absent is legal. */
@Documented
@Constraint(validatedBy = ReadableAs.Check.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadableAs {
    /** {@return the parser} */
    Class<? extends Syntax<?>> value();

    /** {@return unused: the parser's violations are reported instead} */
    String message() default "value.unreadable";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /**
     * Reads a value from raw text: the one place where the rule of that value stands. An
     * implementation is stateless and has a public constructor without parameters.
     *
     * @param <V> the value
     */
    @FunctionalInterface
    interface Syntax<V> {
        /**
         * Reads the value.
         *
         * @param raw as typed
         * @return the value
         * @throws InvalidValueException if it cannot be read
         */
        V parse(String raw);
    }

    /**
     * Asks the value's own parser, and passes its violations on: the message template carries code and arguments, parted by a
     * vertical bar.
     */
    final class Check implements ConstraintValidator<ReadableAs, String> {
        private Syntax<?> syntax = raw -> raw;

        /** For the validation provider. */
        public Check() {}

        @Override
        public void initialize(ReadableAs annotation) {
            try {
                syntax = annotation.value().getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new ValidationException(annotation.value() + " needs a public constructor without parameters", e);
            }
        }

        @Override
        public boolean isValid(@Nullable String raw, ConstraintValidatorContext context) {
            if (raw == null) {
                return true;
            }
            try {
                syntax.parse(raw);
                return true;
            } catch (InvalidValueException refused) {
                context.disableDefaultConstraintViolation();
                refused.violations()
                        .forEach(violation -> context.buildConstraintViolationWithTemplate(template(violation))
                                .addConstraintViolation());
                return false;
            }
        }

        private static String template(Violation violation) {
            return String.join("|", violation.code(), String.join("|", violation.arguments()));
        }
    }
}

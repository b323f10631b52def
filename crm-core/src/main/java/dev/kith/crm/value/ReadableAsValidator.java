package dev.kith.crm.value;

import dev.kith.crm.failure.InvalidValueException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import org.jspecify.annotations.Nullable;

/** Checks {@link ReadableAs}: asks the value's own parser, and passes its violations on: the template carries code and arguments. */
public final class ReadableAsValidator implements ConstraintValidator<ReadableAs, String> {
    private Syntax<?> syntax = raw -> raw;

    /** For the validation provider. */
    public ReadableAsValidator() {}

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
                    .forEach(violation -> context.buildConstraintViolationWithTemplate(CommandCheck.template(violation))
                            .addConstraintViolation());
            return false;
        }
    }
}

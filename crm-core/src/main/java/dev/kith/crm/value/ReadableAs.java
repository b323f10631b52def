package dev.kith.crm.value;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a raw component of a command that must be readable by a value's own parser; absent is legal. */
@Documented
@Constraint(validatedBy = ReadableAsValidator.class)
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
}

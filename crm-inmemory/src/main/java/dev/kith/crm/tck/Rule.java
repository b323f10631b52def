package dev.kith.crm.tck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which rule of {@code docs/spec/storage-contract.md} a test proves. Each rule is proven by exactly one test. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Rule {
    /** {@return the rule's number, such as {@code S-014}} */
    String value();
}

package dev.kith.crm.customer;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import java.util.Optional;

/**
 * How another system calls a customer. No two customers of a tenant share one; a customer may have several, also in one
 * system.
 *
 * @param system the code of the system, such as {@code erp}
 * @param key its key there: one line, compared exactly
 */
public record ExternalReference(String system, String key) {
    /**
     * Tells a reference in raw form.
     *
     * @param system the code of the system
     * @param key its key there
     */
    public record Raw(
            @ReadableAs(Codes.Parser.class) String system,
            @ReadableAs(Text.Filled.class) String key) {
        ExternalReference read() {
            return new ExternalReference(system, key);
        }

        @Override
        public String toString() {
            return "Raw[***]";
        }
    }

    /** The code of the system. */
    public static final PlainField<ExternalReference, String> SYSTEM =
            PlainField.of(ExternalReference.class, "system", FieldType.CODE, one -> Optional.of(one.system()));
    /** The key in that system. */
    public static final PlainField<ExternalReference, String> KEY =
            PlainField.of(ExternalReference.class, "key", FieldType.CODE, one -> Optional.of(one.key()));

    /**
     * Refuses what is no code, and brings the key into its one form; it must not be blank.
     *
     * @param system the code of the system, such as {@code erp}
     * @param key its key there: one line, compared exactly
     */
    public ExternalReference {
        if (!Codes.wellFormed(system)) {
            throw new InvalidValueException(
                    "an external reference", Violation.of("code.syntax").in("system"));
        }
        key = Text.line(key)
                .orElseThrow(() -> new InvalidValueException(
                        "an external reference", Violation.of("line.missing").in("key")));
    }

    @Override
    public String toString() {
        return "ExternalReference[" + system + "]";
    }
}

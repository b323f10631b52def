package dev.kith.crm.consent;

import dev.kith.crm.extension.ContributionPoint;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Codes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What messages are sent for. Purposes are registered; one that is not is kept on read and refused on write. Two purposes are equal if their
 * codes are.
 *
 * @param code lower case, such as {@code newsletter}
 * @param messages which class its messages belong to
 * @param basis what is needed before any is sent
 */
public record ConsentPurpose(String code, MessageClass messages, Basis basis) {
    /** What holds where the customer has said nothing. */
    public enum Basis {
        /** Nothing is sent without a consent: opt-in. */
        CONSENT,
        /** It is sent until the customer says no: opt-out. */
        NO_OBJECTION,
        /** It must be sent. */
        DUTY
    }

    /** Where purposes are registered. */
    public static final ContributionPoint<ConsentPurpose> POINT = new ContributionPoint<>("purpose of messages");

    /** Marketing, with consent only. */
    public static final ConsentPurpose MARKETING =
            new ConsentPurpose("marketing", MessageClass.MARKETING, Basis.CONSENT);
    /** What belongs to what the customer has or asked for. */
    public static final ConsentPurpose SERVICE =
            new ConsentPurpose("service", MessageClass.SERVICE, Basis.NO_OBJECTION);
    /** What must be told. */
    public static final ConsentPurpose LEGAL = new ConsentPurpose("legal", MessageClass.LEGAL, Basis.DUTY);

    static final List<ConsentPurpose> BUILT_IN = List.of(MARKETING, SERVICE, LEGAL);

    /**
     * Refuses what is no code, and a class that does not go with the basis.
     *
     * @param code lower case, such as {@code newsletter}
     * @param messages which class its messages belong to
     * @param basis what is needed before any is sent
     * @throws InvalidValueException if the code has not the form of one, or messages of a legal duty wait for what the customer says, or
     *     others do not
     */
    public ConsentPurpose {
        Objects.requireNonNull(messages, "messages");
        Objects.requireNonNull(basis, "basis");
        if (!Codes.wellFormed(code)) {
            throw new InvalidValueException(
                    "a purpose", Violation.of("code.syntax").in("code"));
        }
        if ((messages == MessageClass.LEGAL) != (basis == Basis.DUTY)) {
            throw new InvalidValueException(
                    "a purpose", Violation.of("consent.basis").in("basis"));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConsentPurpose purpose && code.equals(purpose.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}

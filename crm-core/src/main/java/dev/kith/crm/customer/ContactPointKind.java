package dev.kith.crm.customer;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Codes;

/**
 * Names a kind of contact point. Kinds are registered by {@link ContactPointRule}; one that is not is kept on read and
 * refused on write.
 *
 * @param code lower case, such as {@code e-mail}
 */
public record ContactPointKind(String code) {
    /** An e-mail address. */
    public static final ContactPointKind EMAIL = new ContactPointKind("e-mail");
    /** A phone number, fixed line or unknown. */
    public static final ContactPointKind PHONE = new ContactPointKind("phone");
    /** A mobile phone number. */
    public static final ContactPointKind MOBILE = new ContactPointKind("mobile");
    /** A web page. */
    public static final ContactPointKind WEB = new ContactPointKind("web");
    /** A name in a messenger. */
    public static final ContactPointKind MESSENGER = new ContactPointKind("messenger");
    /** A name in a social network. */
    public static final ContactPointKind SOCIAL = new ContactPointKind("social");

    /**
     * Refuses what is no code.
     *
     * @param code lower case, such as {@code e-mail}
     */
    public ContactPointKind {
        if (!Codes.wellFormed(code)) {
            throw new InvalidValueException("a contact point kind", Violation.of("code.syntax"));
        }
    }

    @Override
    public String toString() {
        return code;
    }
}

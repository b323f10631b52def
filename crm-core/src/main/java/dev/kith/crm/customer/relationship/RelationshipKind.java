package dev.kith.crm.customer.relationship;

import dev.kith.crm.extension.ContributionPoint;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Codes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of relationship, with the words for both of its ends. Kinds are registered; one that is not is kept on read and refused
 * on write. Two kinds are equal if their codes are.
 *
 * @param code lower case, such as {@code works-for}
 * @param forward what the first customer does with the second, such as {@code works for}
 * @param backward what the second does with the first, such as {@code employs}
 */
public record RelationshipKind(String code, String forward, String backward) {
    /** Where kinds are registered. */
    public static final ContributionPoint<RelationshipKind> POINT = new ContributionPoint<>("relationship kind");

    /** A person works for an organisation. */
    public static final RelationshipKind WORKS_FOR = new RelationshipKind("works-for", "works for", "employs");
    /** Two live together. */
    public static final RelationshipKind HOUSEHOLD = new RelationshipKind("household", "lives with", "lives with");
    /** One came because the other told of us. */
    public static final RelationshipKind REFERRED_BY =
            new RelationshipKind("referred-by", "was referred by", "referred");
    /** An organisation belongs to another one. */
    public static final RelationshipKind PARENT_COMPANY =
            new RelationshipKind("parent-company", "is a subsidiary of", "is the parent company of");

    static final List<RelationshipKind> BUILT_IN = List.of(WORKS_FOR, HOUSEHOLD, REFERRED_BY, PARENT_COMPANY);

    /**
     * Refuses what is no code.
     *
     * @param code lower case, such as {@code works-for}
     * @param forward what the first customer does with the second, such as {@code works for}
     * @param backward what the second does with the first, such as {@code employs}
     */
    public RelationshipKind {
        if (!Codes.wellFormed(code)) {
            throw new InvalidValueException("a relationship kind", Violation.of("code.syntax"));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RelationshipKind kind && code.equals(kind.code);
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

package dev.kith.crm.customer;

import dev.kith.crm.query.TextField;
import dev.kith.crm.value.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word that a company sticks on customers to find them again. Two tags are equal if their folded keys are: {@code VIP} and
 * {@code vip} are one.
 *
 * @param name as it is shown, in one line
 */
public record Tag(String name) {
    /** The name. */
    public static final TextField<Tag> NAME = TextField.of(Tag.class, "name", tag -> Optional.of(tag.name()));

    /**
     * Brings the name into its one form; it must not be blank.
     *
     * @param name as it is shown, in one line
     */
    public Tag {
        name = Text.filled(name);
    }

    /** {@return the folded name} */
    public String key() {
        return Text.folded(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tag tag && key().equals(tag.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return "Tag[***]";
    }
}

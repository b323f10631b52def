package dev.kith.crm.jpa.room;

import dev.kith.crm.value.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text with what it is compared by. For texts that are searched among few rows, such as those of one customer, so that a column of words
 * serves; a table would cost each insert.
 *
 * @param text as it was written
 * @param lookup its folded key
 * @param words its folded words, each between two blanks
 */
@Embeddable
public record TextCell(
        @Column(name = "text_value") @Nullable String text,

        @Convert(converter = TextKey.class) @Column(name = "text_key") @Nullable
        String lookup,

        @Column(name = "text_words") @Nullable String words) {
    /**
     * Writes a text.
     *
     * @param text the text, if there is one
     * @return the cell
     */
    public static TextCell of(Optional<String> text) {
        var folded = text.map(Text::folded);
        // to fold twice changes nothing, and costs little where there is nothing to change
        return new TextCell(
                text.orElse(null),
                folded.orElse(null),
                folded.map(Words::column).orElse(null));
    }

    /**
     * Reads the text.
     *
     * @param cell the cell; the provider reads one of nothing but nulls as none at all
     * @return the text, if there is one
     */
    public static Optional<String> restored(@Nullable TextCell cell) {
        return cell == null ? Optional.empty() : Optional.ofNullable(cell.text);
    }

    @Override
    public String toString() {
        return "TextCell[***]";
    }
}

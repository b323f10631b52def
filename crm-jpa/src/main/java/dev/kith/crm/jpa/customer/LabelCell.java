package dev.kith.crm.jpa.customer;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Preference;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.jpa.room.TextKey;
import dev.kith.crm.jpa.room.Words;
import dev.kith.crm.value.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A short text that belongs to a file: another name, a preference, a tag. They share a table, since most files have few of
 * them: one statement reads them all.
 */
@Embeddable
record LabelCell(
        @Column(name = "part", nullable = false) String part,
        @Column(name = "kind", nullable = false) String kind,
        @Column(name = "text", nullable = false) String text,

        @Convert(converter = TextKey.class) @Column(name = "text_key", nullable = false)
        String lookup,

        @Column(name = "text_words", nullable = false) String words) {
    static final String OTHER_NAME = "OTHER_NAME";
    static final String PREFERENCE = "PREFERENCE";
    static final String TAG = "TAG";

    static List<LabelCell> of(Customer customer) {
        return Stream.of(
                        customer.otherNames().stream()
                                .map(name -> of(OTHER_NAME, name.kind().name(), name.text())),
                        customer.communication().preferences().stream()
                                .map(one -> of(PREFERENCE, one.kind().name(), one.text())),
                        customer.tags().stream()
                                .sorted(Comparator.comparing(Tag::key))
                                .map(tag -> of(TAG, TAG, tag.name())))
                .flatMap(cells -> cells)
                .toList();
    }

    private static LabelCell of(String part, String kind, String text) {
        return new LabelCell(part, kind, text, Text.folded(text), Words.column(text));
    }

    static List<OtherName> otherNames(List<LabelCell> cells) {
        return read(cells, OTHER_NAME, (kind, text) -> new OtherName(OtherName.Kind.valueOf(kind), text));
    }

    static List<Preference> preferences(List<LabelCell> cells) {
        return read(cells, PREFERENCE, (kind, text) -> new Preference(Preference.Kind.valueOf(kind), text));
    }

    static List<Tag> tags(List<LabelCell> cells) {
        return read(cells, TAG, (kind, text) -> new Tag(text));
    }

    private static <T> List<T> read(List<LabelCell> cells, String part, BiFunction<String, String, T> made) {
        return cells.stream()
                .filter(cell -> cell.part.equals(part))
                .map(cell -> made.apply(cell.kind, cell.text))
                .toList();
    }

    @Override
    public String toString() {
        return "LabelCell[" + part + "]";
    }
}

package dev.kith.examples.jdbc;

import dev.kith.crm.query.Facts;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of search keys: under which index and value an aggregate is found.
 *
 * @param index the name of the index
 * @param digest of the value
 * @param number the value itself, where it is a time or a whole number, for ranges
 */
record SearchKey(String index, UUID digest, @Nullable Long number) {
    /** How long the beginnings are by which a text is found; what is asked for beyond them is compared in Java. */
    private static final int BEGINNING = 4;

    /** The key of the value of a field. */
    static <A> Stream<SearchKey> of(String index, Field<A, ?> field, A row) {
        return field.stored(row, Facts.NONE).stream()
                .map(stored -> new SearchKey(
                        index, digest(field.type(), stored), number(stored).orElse(null)));
    }

    /** The keys of the words and beginnings of a text. */
    static Stream<SearchKey> ofWords(String index, String text) {
        var folded = Text.folded(text);
        var beginnings = IntStream.rangeClosed(1, Math.min(BEGINNING, folded.length()))
                .mapToObj(length -> beginning(folded.substring(0, length)));
        return Stream.concat(Text.words(text).stream().map(SearchKey::word), beginnings)
                .map(digest -> new SearchKey(index, digest, null));
    }

    static UUID digest(FieldType<?> type, Object stored) {
        return Documents.digest(type.writeStored(stored));
    }

    static UUID word(String word) {
        return Documents.digest("word " + word);
    }

    static UUID beginning(String folded) {
        return Documents.digest("beginning " + folded.substring(0, Math.min(BEGINNING, folded.length())));
    }

    static Optional<Long> number(Object stored) {
        if (stored instanceof Long whole) {
            return Optional.of(whole);
        }
        if (stored instanceof LocalDate day) {
            return Optional.of(day.toEpochDay());
        }
        return stored instanceof Instant at ? Optional.of(micros(at)) : Optional.empty();
    }

    static long micros(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000L);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** The parameters of its row. */
    List<Object> row(String tenant, String kind, UUID id) {
        var row = new ArrayList<@Nullable Object>(List.of(tenant, kind, index, digest, id));
        row.add(number);
        return row;
    }

    @Override
    public String toString() {
        return "SearchKey[" + index + "]";
    }
}

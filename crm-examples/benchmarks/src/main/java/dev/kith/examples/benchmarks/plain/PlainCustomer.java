package dev.kith.examples.benchmarks.plain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A customer. */
@Entity
@Table(name = "kith_customer")
public class PlainCustomer {
    /**
     * A way to reach the customer.
     *
     * @param kind such as {@code e-mail}
     * @param raw as it was written
     * @param lookup by which it is found
     * @param preferred whether it comes first
     * @param health whether it works
     */
    @Embeddable
    public record Point(
            String kind,
            String raw,

            @Convert(converter = Utf8.class) @Column(name = "lookup_key")
            String lookup,

            boolean preferred,
            String health) {}

    /**
     * A date that matters.
     *
     * @param kind such as {@code birthday}
     * @param year the year, where it is known
     * @param month the month
     * @param day the day
     * @param monthDay month and day
     */
    @Embeddable
    public record Day(
            String kind,
            @Column(name = "in_year") @Nullable Short year,
            @Column(name = "in_month") @Nullable Short month,
            @Column(name = "on_day") @Nullable Short day,
            @Column(name = "month_day") @Nullable Short monthDay) {}

    /**
     * A tag, another name or a preference.
     *
     * @param part which of these
     * @param kind what kind of it
     * @param text what it says
     * @param key by which it is found
     * @param words its folded words
     */
    @Embeddable
    public record Label(
            String part,
            String kind,
            String text,

            @Convert(converter = Utf8.class) @Column(name = "text_key")
            String key,

            @Column(name = "text_words") String words) {}

    @EmbeddedId
    public @Nullable Key key;

    @Version
    public long version = 1;

    public String kind = "PERSON";
    public @Nullable String prefix;

    @Column(name = "given_name")
    public @Nullable String given;

    @Column(name = "family_name")
    public @Nullable String family;

    public @Nullable String suffix;

    @Convert(converter = Utf8.class)
    @Column(name = "name_key")
    public String nameKey = "";

    @Convert(converter = Utf8.class)
    @Column(name = "family_key")
    public @Nullable String familyKey;

    @Column(name = "family_words")
    public @Nullable String familyWords;

    public @Nullable String responsible;

    @Column(columnDefinition = "text")
    public @Nullable String notes;

    public String stage = "active";

    @Column(name = "ended_at")
    public @Nullable Instant endedAt;

    @Column(name = "ended_on")
    public @Nullable String endedOn;

    @Column(name = "archived_at")
    public @Nullable Instant archivedAt;

    public @Nullable String salutation;
    public @Nullable String language;
    public @Nullable String zone;

    @Column(name = "preferred_channel")
    public @Nullable String channel;

    public boolean labelled;
    public boolean referenced;
    public boolean attributed;

    @ElementCollection
    @CollectionTable(
            name = "kith_contact_point",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "customer_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    public List<Point> points = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "kith_important_date",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "customer_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    public List<Day> dates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "kith_customer_label",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "customer_id", referencedColumnName = "id")
            })
    @OrderColumn(name = "position")
    public List<Label> labels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "kith_name_word",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "customer_id", referencedColumnName = "id")
            })
    @Convert(converter = Utf8.class)
    @Column(name = "word")
    public Set<String> words = new LinkedHashSet<>();

    /**
     * Tells what was read, value by value.
     *
     * @param to takes the values
     */
    public void tell(Consumer<@Nullable Object[]> to) {
        to.accept(new @Nullable Object[] {version, given, family, notes});
        points.forEach(point -> to.accept(new Object[] {point.kind(), point.raw()}));
        dates.forEach(date -> to.accept(new @Nullable Object[] {date.kind(), whole(date.month()), whole(date.day())}));
        if (labelled) {
            labels.stream()
                    .filter(label -> label.part().equals("TAG"))
                    .forEach(label -> to.accept(new Object[] {label.text()}));
        }
    }

    /** {@return the name, as it is read aloud} */
    public String display() {
        return Stream.of(prefix, given, family, suffix).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static int whole(@Nullable Short number) {
        return number == null ? 0 : number;
    }
}

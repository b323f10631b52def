package dev.kith.crm.query;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.Money;
import dev.kith.crm.value.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a field holds, how it is compared and how it is written. Equality and order are defined here, not by {@code equals}
 * and {@code compareTo} of the Java type: rules of {@code docs/spec/query.md}. Immutable.
 *
 * @param <V> the Java type of the values
 */
public final class FieldType<V> {
    /** The closed set of stored forms that an adapter must know. */
    public enum Kind {
        /** A {@code String}, compared by its folded key, code point by code point. */
        TEXT(String.class),
        /** A {@code String} of a registered code or key, compared exactly, code point by code point. */
        CODE(String.class),
        /** A {@code Long}. */
        WHOLE(Long.class),
        /** A {@code BigDecimal}, compared by number. */
        DECIMAL(BigDecimal.class),
        /** A {@code Money}, by its currency's code, then by number; of attributes only. */
        MONEY(Money.class),
        /** A {@code Boolean}, false before true. */
        BOOLEAN(Boolean.class),
        /** An {@code Instant}, cut to microseconds. */
        INSTANT(Instant.class),
        /** A {@code LocalDate}. */
        DATE(LocalDate.class),
        /** A {@code UUID}, compared as 16 unsigned bytes. */
        ID(UUID.class),
        /** A {@code String} out of declared ones, ordered by their declared position. */
        CHOICE(String.class);

        private final Class<?> stored;

        Kind(Class<?> stored) {
            this.stored = stored;
        }

        /** {@return the Java type of the stored form} */
        public Class<?> stored() {
            return stored;
        }
    }

    /** Text. */
    public static final FieldType<String> TEXT = new FieldType<>(
            Kind.TEXT, String.class, v -> v, String.class::cast, StoredForm::byCodePoint, Text::folded, List.of());
    /** An exact code. */
    public static final FieldType<String> CODE = new FieldType<>(
            Kind.CODE, String.class, v -> v, String.class::cast, StoredForm::byCodePoint, raw -> raw, List.of());
    /** A whole number. */
    public static final FieldType<Long> WHOLE = of(Kind.WHOLE, Long.class, v -> v, Long::valueOf);
    /** A decimal number. */
    public static final FieldType<BigDecimal> DECIMAL =
            of(Kind.DECIMAL, BigDecimal.class, BigDecimal::stripTrailingZeros, StoredForm::decimal);
    /** An amount of one currency: sorted by currency first. Bounds select amounts of their own currency only. */
    public static final FieldType<Money> MONEY = new FieldType<>(
            Kind.MONEY, Money.class, v -> v, Money.class::cast, StoredForm::byCurrency, StoredForm::money, List.of());
    /** True or false. */
    public static final FieldType<Boolean> BOOLEAN = of(Kind.BOOLEAN, Boolean.class, v -> v, StoredForm::bool);
    /** An instant of UTC. */
    public static final FieldType<Instant> INSTANT =
            of(Kind.INSTANT, Instant.class, Instants::checked, raw -> Instants.checked(Instant.parse(raw)));
    /** A date without zone. */
    public static final FieldType<LocalDate> DATE = of(Kind.DATE, LocalDate.class, Instants::checked, LocalDate::parse);
    /** An id. */
    public static final FieldType<UUID> ID = new FieldType<>(
            Kind.ID, UUID.class, v -> v, UUID.class::cast, StoredForm::unsigned, StoredForm::id, List.of());

    private final Kind kind;
    private final Class<V> of;
    private final Function<V, Object> store;
    private final Function<Object, V> restore;
    private final Comparator<Object> order;
    private final Function<String, Object> read;
    private final List<String> choices;

    private FieldType(
            Kind kind,
            Class<V> of,
            Function<V, Object> store,
            Function<Object, V> restore,
            Comparator<Object> order,
            Function<String, Object> read,
            List<String> choices) {
        this.kind = kind;
        this.of = of;
        this.store = store;
        this.restore = restore;
        this.order = order;
        this.read = read;
        this.choices = choices;
    }

    private static <T extends Comparable<? super T>> FieldType<T> of(
            Kind kind, Class<T> of, Function<T, Object> store, Function<String, Object> read) {
        return new FieldType<>(kind, of, store, of::cast, (a, b) -> of.cast(a).compareTo(of.cast(b)), read, List.of());
    }

    /**
     * Makes the type of a closed choice, ordered as the constants are declared.
     *
     * @param choice the enum
     * @param <E> the enum
     * @return the type
     */
    public static <E extends Enum<E>> FieldType<E> choice(Class<E> choice) {
        return choice(Stream.of(choice.getEnumConstants()).map(Enum::name).toList())
                .as(choice, Enum::name, name -> Enum.valueOf(choice, name));
    }

    /**
     * Makes the type of a closed choice that no enum declares.
     *
     * @param names the choices, each once, in their order; to compare with anything else is an {@link InvalidValueException}
     * @return the type
     */
    public static FieldType<String> choice(List<String> names) {
        var all = List.copyOf(names);
        Function<String, Object> known = name -> StoredForm.declared(all, name);
        Comparator<Object> order = Comparator.comparing(all::indexOf);
        return new FieldType<>(Kind.CHOICE, String.class, known, String.class::cast, order, known, all);
    }

    /**
     * Makes the type of a value that is stored as another one.
     *
     * @param type the value's class
     * @param store gives the inner value
     * @param restore makes the value
     * @param <W> the value
     * @return the type, of the same kind
     */
    public <W> FieldType<W> as(Class<W> type, Function<W, V> store, Function<V, W> restore) {
        return new FieldType<>(
                kind, type, store.andThen(this.store), this.restore.andThen(restore), order, read, choices);
    }

    /** {@return the kind of stored form} */
    public Kind kind() {
        return kind;
    }

    /** {@return the Java type of the values} */
    public Class<V> of() {
        return of;
    }

    /** {@return the declared choices in their order; empty for other kinds} */
    public List<String> choices() {
        return choices;
    }

    /**
     * Gives the stored form: the one by which values are compared.
     *
     * @param value a value
     * @return an instance of {@code kind().stored()}; folded for text
     */
    public Object stored(V value) {
        var exact = exact(value);
        return kind == Kind.TEXT ? Text.folded((String) exact) : exact;
    }

    /**
     * Gives the form in which a value is kept, which is the stored form but for text, where nothing is folded.
     *
     * @param value a value
     * @return an instance of {@code kind().stored()}
     */
    public Object exact(V value) {
        return store.apply(value);
    }

    /**
     * Compares two values in the order of this type.
     *
     * @param one a value
     * @param other a value
     * @return negative, zero or positive; zero exactly where the two are equal for criteria
     */
    public int compare(V one, V other) {
        return compareStored(stored(one), stored(other));
    }

    /**
     * {@return whether one of two values may be a bound of the other: amounts of two currencies may not, all else may}
     *
     * @param one a value
     * @param other a value
     */
    public boolean comparable(V one, V other) {
        return kind != Kind.MONEY || StoredForm.sameCurrency(stored(one), stored(other));
    }

    /**
     * Compares two stored forms.
     *
     * @param one a stored form
     * @param other a stored form
     * @return negative, zero or positive
     */
    public int compareStored(Object one, Object other) {
        return order.compare(one, other);
    }

    /**
     * Writes a stored form as text.
     *
     * @param stored a stored form
     * @return text that {@link #readStored} reads
     */
    public String writeStored(Object stored) {
        return StoredForm.text(stored);
    }

    /**
     * Reads a stored form back.
     *
     * @param text what {@link #writeStored} wrote
     * @return the stored form
     * @throws InvalidValueException if the text is no such form
     */
    public Object readStored(String text) {
        return StoredForm.read(kind, text, read);
    }

    /**
     * Makes a value of a stored form.
     *
     * @param stored a stored form
     * @return the value; for text its folded key
     */
    public V restored(Object stored) {
        return restore.apply(stored);
    }
}

package dev.kith.crm.tck;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerName;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.PartialDate;
import dev.kith.crm.value.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes customers and interactions at random, on purpose with what stores get wrong: absent parts, equal keys and
 * instants, combining characters, characters of four bytes beside those just below them, ids whose first bit is set. The
 * same seed gives the same data. Not thread-safe.
 */
public final class Generator {
    /** U+FFFD, and U+FF5E where nothing is folded, sort before U+10348 by code point and behind it by UTF-16 unit. */
    private static final List<String> WORDS = List.of(
            "Ada",
            "ada",
            "ADA",
            "Lovelace",
            "Strasse",
            "Straße",
            "Müller",
            "Mu\u0308ller",
            "Muller",
            "É",
            "E\u0301",
            "e",
            "O'Neil",
            "100%",
            "a_b",
            "a\\b",
            "\uFF5Ex",
            "\uD83D\uDE00x",
            "\uD83D\uDE00",
            "\uFFFDy",
            "\uD800\uDF48",
            "Ω",
            "ς",
            "Σ",
            "İ",
            "ı",
            "李",
            "李小龍",
            "\"q\"",
            "null");

    private static final List<String> LETTERS =
            List.of("a", "z", "Z", "ß", "é", "\uFF5E", "\uD83D\uDE00", "李", "_", "%");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Random random;
    private final long seed;
    private final FileParts files = new FileParts(this);

    /**
     * Begins.
     *
     * @param seed decides all that follows
     */
    public Generator(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** {@return what all follows from} */
    public long seed() {
        return seed;
    }

    /** {@return a new UUID of version 7; the first bit of every second one is set} */
    public UUID id() {
        return new UUID((random.nextLong() & ~0xF000L) | 0x7000L, (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }

    /**
     * Makes customers.
     *
     * @param count how many
     * @return customers with ids of their own, of the first version
     */
    public List<Customer> customers(int count) {
        return Stream.generate(this::customer).limit(count).toList();
    }

    /** {@return a customer of the first version} */
    public Customer customer() {
        return new Customer(
                new CustomerId(id()),
                Version.FIRST,
                name(),
                files.otherNames(),
                files.points(),
                dates(),
                files.communication(),
                files.status(),
                files.tags(),
                files.references(),
                maybe(() -> new EmployeeId(pick(List.of("maria", "Maria", "jürgen", "u\uD83D\uDE00", "z")))),
                maybe(this::text),
                HandleValues.ofCustomer(this));
    }

    /**
     * Makes interactions.
     *
     * @param of who takes part; not empty
     * @param count how many
     * @return interactions with ids of their own, each with one customer or several
     */
    public List<Interaction> interactions(List<Customer> of, int count) {
        return new Entries(this).of(of, count);
    }

    /** Near each other on purpose: the same instant often comes twice, or one microsecond later. */
    Instant instant() {
        return NOON.plusSeconds(86_400L * random.nextInt(40)).plusNanos(1_000L * random.nextInt(3));
    }

    private CustomerName name() {
        if (random.nextInt(4) == 0) {
            return CustomerName.organisation(text());
        }
        Optional<String> given = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(text());
        Optional<String> family = given.isPresent() ? maybe(this::text) : Optional.of(text());
        return new CustomerName.Person(maybe(this::word), given, family, maybe(this::word));
    }

    private List<ImportantDate> dates() {
        var dates = new ArrayList<ImportantDate>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var date = pick(List.of("--02-29", "2000-02-29", "1985-04-12", "--12-10", "1985-04", "1985", "0001-01-01"));
            dates.add(new ImportantDate(i == 1 ? ImportantDate.BIRTHDAY : "acme.name-day", PartialDate.parse(date)));
        }
        return dates;
    }

    String text() {
        return word() + (random.nextInt(3) == 0 ? " " + word() : "");
    }

    String word() {
        return pick(WORDS) + (random.nextInt(3) == 0 ? pick(LETTERS) : "");
    }

    <T> Optional<T> maybe(Supplier<T> some) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(some.get());
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @Override
    public String toString() {
        return "Generator[seed=" + seed + "]";
    }
}

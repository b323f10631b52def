package dev.kith.examples.benchmarks;

import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Text;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

/** The people and the talks of the benchmarks: the same at each run, none like another. */
final class Sample {
    static final String TENANT = "main";
    static final String EMPLOYEE = "maria";

    /** What every clock of the benchmarks shows. */
    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static final String[] GIVEN = {
        "Ada", "Ben", "Carla", "David", "Emma", "Felix", "Grace", "Hugo", "Ida", "Jürgen", "Klara", "Leo", "Mia", "Noé",
        "Olga", "Paul", "Quinn", "Rosa", "Søren", "Tina", "Udo", "Vera", "Wim", "Xenia", "Yves", "Zoë"
    };
    private static final String[] SYLLABLES = {
        "ba", "be", "bo", "da", "de", "do", "ka", "ke", "ko", "la", "le", "lo", "ma", "me", "mo", "na", "ne", "no",
        "ra", "re", "ro", "sa", "se", "so", "ta", "te", "to", "wa", "we", "wo", "ma", "zu"
    };
    private static final Instant OPENED = Instant.parse("2021-06-01T08:00:00Z");

    private Sample() {}

    static UUID customer(int number) {
        return id(OPENED.toEpochMilli() - 10_000_000L + number, number);
    }

    static CustomerId customerId(int number) {
        return new CustomerId(customer(number));
    }

    /** An id of version 7, as Kith takes them. */
    static UUID id(long millis, long number) {
        return new UUID((millis << 16) | 0x7000L | (number & 0xFFF), 0x8000000000000000L | (mixed(number) >>> 2));
    }

    static String given(int number) {
        return GIVEN[Math.floorMod(mixed(number), GIVEN.length)];
    }

    /** One family name for each number, which ends with it. */
    static String family(int number) {
        var name = new StringBuilder();
        int rest = (int) (number * 2_654_435_761L % 16_777_216);
        for (int i = 0; i < 4; i++) {
            name.append(SYLLABLES[rest & 31]);
            rest >>>= 5;
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + number;
    }

    static String email(int number) {
        return "c" + number + "@example.org";
    }

    static String phone(int number) {
        return "+49 170 " + (1_000_000 + number);
    }

    static String phoneKey(int number) {
        return "+49170" + (1_000_000 + number);
    }

    static String nameKey(int number) {
        return Text.folded(given(number) + " " + family(number));
    }

    /** The talks before the benchmark, in the order of time: evenly until the last of May. */
    static Instant past(int number, int of) {
        long seconds = ChronoUnit.SECONDS.between(OPENED, NOW) - 86_400;
        return OPENED.plusSeconds(seconds * number / of);
    }

    static String channel(int number) {
        return number % 3 == 0 ? "e-mail" : "phone";
    }

    static boolean inbound(int number) {
        return number % 2 == 0;
    }

    static String summary(int number) {
        return "Talk " + number + " about the delivery";
    }

    static String notes(int number) {
        return "Wants delivery before Friday, and asked twice about item " + number + " of the offer. Will call again.";
    }

    /** Any number from 0 to below a bound, the same for the same seed. */
    static int below(int bound, long seed) {
        return Math.floorMod(mixed(seed), bound);
    }

    /** The finalizer of SplitMix64: neighbours become strangers. */
    private static long mixed(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

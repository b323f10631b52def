package dev.kith.crm.tck;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.query.Field;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes values of the handles, by chance. */
final class HandleValues {
    /** With every bit that tells signed bytes from unsigned ones. */
    private static final List<CustomerId> PAYERS = Stream.of(
                    "00000000-0000-7000-8000-000000000000",
                    "7fffffff-ffff-7fff-bfff-ffffffffffff",
                    "80000000-0000-7000-8000-000000000000",
                    "ffffffff-ffff-7fff-bfff-ffffffffffff")
            .map(UUID::fromString)
            .map(CustomerId::new)
            .toList();

    private HandleValues() {}

    static Attributes ofCustomer(Generator random) {
        var all = Attributes.NONE;
        all = with(random, all, Handles.NICKNAME, random::text);
        all = with(
                random,
                all,
                Handles.REFERENCE,
                () -> random.pick(List.of("A-1", "a-1", "\uFF5E", "\uD83D\uDE00", "z")));
        all = with(random, all, Handles.BLOCKED, () -> random.oneIn(2));
        all = with(
                random,
                all,
                Handles.SEATS,
                () -> random.pick(List.of(Long.MIN_VALUE, -1L, 0L, 1L, 2L, Long.MAX_VALUE)));
        all = with(random, all, Handles.LIMIT, () -> number(random));
        all = with(random, all, Handles.BUDGET, () -> money(random));
        all = with(random, all, Handles.SINCE, () -> LocalDate.of(2024, 2, 28).plusDays(random.below(4)));
        all = with(random, all, Handles.SEEN, random::instant);
        all = with(random, all, Handles.RANK, () -> random.pick(List.of(Handles.Rank.values())));
        return with(random, all, Handles.PAYER, () -> random.pick(PAYERS));
    }

    static Attributes ofInteraction(Generator random) {
        return with(
                random, with(random, Attributes.NONE, Handles.COST, () -> number(random)), Handles.MOOD, random::text);
    }

    static Attributes ofTask(Generator random) {
        return with(random, Attributes.NONE, Handles.EFFORT, () -> random.pick(List.of(-1L, 0L, 1L)));
    }

    private static <V> Attributes with(Generator random, Attributes all, Field<?, V> field, Supplier<V> value) {
        return random.oneIn(3) ? all.with(field, value.get()) : all;
    }

    private static Money money(Generator random) {
        var currency = random.pick(List.of("CHF", "EUR", "USD"));
        return random.oneIn(6) ? Money.of("1", currency).least() : new Money(number(random), currency);
    }

    private static BigDecimal number(Generator random) {
        return new BigDecimal(random.pick(
                List.of("0 1 1.0 1.10 9 10 -0.5 0.0000000001 9999999999999999999999999999.9999999999".split(" "))));
    }
}

package dev.kith.crm.tck;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.TextField;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.CustomerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Attributes as a vendor would add them, one of each kind. */
final class Handles {
    enum Rank {
        ZINC,
        GOLD,
        AMBER
    }

    static final TextField<Customer> NICKNAME = Attribute.text(Customer.class, "kit.nickname");
    static final PlainField<Customer, String> REFERENCE = Attribute.code(Customer.class, "kit.reference");
    static final PlainField<Customer, Boolean> BLOCKED = Attribute.yesNo(Customer.class, "kit.blocked");
    static final OrderedField<Customer, Long> SEATS = Attribute.whole(Customer.class, "kit.seats");
    static final OrderedField<Customer, BigDecimal> LIMIT = Attribute.decimal(Customer.class, "kit.limit");
    static final OrderedField<Customer, LocalDate> SINCE = Attribute.date(Customer.class, "kit.since");
    static final OrderedField<Customer, Instant> SEEN = Attribute.instant(Customer.class, "kit.seen");
    static final OrderedField<Customer, Rank> RANK = Attribute.choice(Customer.class, "kit.rank", Rank.class);
    static final PlainField<Customer, CustomerId> PAYER = Attribute.reference(Customer.class, "kit.payer", Customer.ID);
    static final OrderedField<Interaction, BigDecimal> COST = Attribute.decimal(Interaction.class, "kit.cost");
    static final TextField<Interaction> MOOD = Attribute.text(Interaction.class, "kit.mood");
    static final OrderedField<Task, Long> EFFORT = Attribute.whole(Task.class, "kit.effort");

    static final List<Field<Customer, ?>> OF_CUSTOMER =
            List.of(NICKNAME, REFERENCE, BLOCKED, SEATS, LIMIT, SINCE, SEEN, RANK, PAYER);
    static final List<Field<Interaction, ?>> OF_INTERACTION = List.of(COST, MOOD);
    static final List<Field<Task, ?>> OF_TASK = List.of(EFFORT);

    /** With every bit that tells signed bytes from unsigned ones. */
    private static final List<CustomerId> PAYERS = Stream.of(
                    "00000000-0000-7000-8000-000000000000",
                    "7fffffff-ffff-7fff-bfff-ffffffffffff",
                    "80000000-0000-7000-8000-000000000000",
                    "ffffffff-ffff-7fff-bfff-ffffffffffff")
            .map(UUID::fromString)
            .map(CustomerId::new)
            .toList();

    private Handles() {}

    static Attributes ofCustomer(Generator random) {
        var all = Attributes.NONE;
        all = with(random, all, NICKNAME, random::text);
        all = with(random, all, REFERENCE, () -> random.pick(List.of("A-1", "a-1", "\uFF5E", "\uD83D\uDE00", "z")));
        all = with(random, all, BLOCKED, () -> random.oneIn(2));
        all = with(random, all, SEATS, () -> random.pick(List.of(Long.MIN_VALUE, -1L, 0L, 1L, 2L, Long.MAX_VALUE)));
        all = with(random, all, LIMIT, () -> number(random));
        all = with(random, all, SINCE, () -> LocalDate.of(2024, 2, 28).plusDays(random.below(4)));
        all = with(random, all, SEEN, random::instant);
        all = with(random, all, RANK, () -> random.pick(List.of(Rank.values())));
        return with(random, all, PAYER, () -> random.pick(PAYERS));
    }

    static Attributes ofInteraction(Generator random) {
        return with(random, with(random, Attributes.NONE, COST, () -> number(random)), MOOD, random::text);
    }

    static Attributes ofTask(Generator random) {
        return with(random, Attributes.NONE, EFFORT, () -> random.pick(List.of(-1L, 0L, 1L)));
    }

    private static <V> Attributes with(Generator random, Attributes all, Field<?, V> field, Supplier<V> value) {
        return random.oneIn(3) ? all.with(field, value.get()) : all;
    }

    private static BigDecimal number(Generator random) {
        return new BigDecimal(random.pick(
                List.of("0 1 1.0 1.10 9 10 -0.5 0.0000000001 9999999999999999999999999999.9999999999".split(" "))));
    }
}

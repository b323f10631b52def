package dev.kith.crm.tck;

import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.TextField;
import dev.kith.crm.task.Task;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
    static final OrderedField<Customer, Money> BUDGET = Attribute.money(Customer.class, "kit.budget");
    static final OrderedField<Customer, LocalDate> SINCE = Attribute.date(Customer.class, "kit.since");
    static final OrderedField<Customer, Instant> SEEN = Attribute.instant(Customer.class, "kit.seen");
    static final OrderedField<Customer, Rank> RANK = Attribute.choice(Customer.class, "kit.rank", Rank.class);
    static final PlainField<Customer, CustomerId> PAYER = Attribute.reference(Customer.class, "kit.payer", Customer.ID);
    static final OrderedField<Interaction, BigDecimal> COST = Attribute.decimal(Interaction.class, "kit.cost");
    static final TextField<Interaction> MOOD = Attribute.text(Interaction.class, "kit.mood");
    static final OrderedField<Task, Long> EFFORT = Attribute.whole(Task.class, "kit.effort");

    static final List<Field<Customer, ?>> OF_CUSTOMER =
            List.of(NICKNAME, REFERENCE, BLOCKED, SEATS, LIMIT, BUDGET, SINCE, SEEN, RANK, PAYER);
    static final List<Field<Interaction, ?>> OF_INTERACTION = List.of(COST, MOOD);
    static final List<Field<Task, ?>> OF_TASK = List.of(EFFORT);

    private Handles() {}
}

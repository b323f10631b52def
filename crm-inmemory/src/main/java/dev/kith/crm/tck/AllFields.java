package dev.kith.crm.tck;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.storage.AggregateType;
import java.util.List;
import java.util.stream.Stream;

/** All that may be asked of each type directly: its id, its fields, the kit's attributes, and what follows from others. */
final class AllFields {
    static final List<Field<Customer, ?>> OF_CUSTOMER = joined(
            joined(Handles.OF_CUSTOMER, of(Customer.TYPE, Customer.ID)),
            List.of(
                    ContactFacts.FIRST_CONTACT,
                    ContactFacts.LAST_CONTACT,
                    ContactFacts.LAST_INBOUND,
                    ContactFacts.LAST_OUTBOUND,
                    ContactFacts.CONTACT_COUNT,
                    ContactFacts.TOUCH_LOST));
    private static final List<Field<?, ?>> DECLARED =
            List.<Field<?, ?>>copyOf(joined(Handles.OF_TASK, List.of(Rhythms.REVIEWED, Courses.REVIEWED)));

    static final List<Field<Interaction, ?>> OF_INTERACTION =
            joined(of(Interaction.TYPE, Interaction.ID), Handles.OF_INTERACTION);

    private AllFields() {}

    /** Those that the type lists, its id, and what the kit declares on it. */
    static <A> List<Field<A, ?>> of(AggregateType<A, ?> type) {
        return joined(
                of(type, type.id()),
                DECLARED.stream()
                        .filter(field -> field.owner().equals(type.type()))
                        .map(AllFields::<A>cast)
                        .toList());
    }

    @SuppressWarnings("unchecked") // its owner is the type's
    private static <A> Field<A, ?> cast(Field<?, ?> field) {
        return (Field<A, ?>) field;
    }

    private static <A> List<Field<A, ?>> of(AggregateType<A, ?> type, OrderedField<A, ?> id) {
        return joined(List.of(id), type.fields());
    }

    private static <T> List<T> joined(List<? extends T> some, List<? extends T> others) {
        return Stream.<T>concat(some.stream(), others.stream()).toList();
    }
}

package dev.kith.crm.tck;

import dev.kith.crm.cadence.Cadence;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.sequence.Sequence;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.task.Task;
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
    static final List<Field<Interaction, ?>> OF_INTERACTION =
            joined(of(Interaction.TYPE, Interaction.ID), Handles.OF_INTERACTION);
    static final List<Field<Task, ?>> OF_TASK = joined(of(Task.TYPE, Task.ID), Handles.OF_TASK);
    static final List<Field<Cadence, ?>> OF_CADENCE = joined(of(Cadence.TYPE, Cadence.ID), List.of(Rhythms.REVIEWED));

    static final List<Field<Sequence, ?>> OF_SEQUENCE =
            joined(of(Sequence.TYPE, Sequence.ID), List.of(Courses.REVIEWED));

    private AllFields() {}

    private static <A> List<Field<A, ?>> of(AggregateType<A, ?> type, OrderedField<A, ?> id) {
        return joined(List.of(id), type.fields());
    }

    private static <T> List<T> joined(List<? extends T> some, List<? extends T> others) {
        return Stream.<T>concat(some.stream(), others.stream()).toList();
    }
}

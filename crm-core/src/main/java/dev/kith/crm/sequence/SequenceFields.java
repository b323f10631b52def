package dev.kith.crm.sequence;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Trait;
import dev.kith.crm.storage.UniqueKey;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What may be asked of sequences; read it as constants of {@link Sequence}. */
interface SequenceFields {
    /** The id. */
    OrderedField<Sequence, SequenceId> ID = OrderedField.of(
            Sequence.class,
            "id",
            FieldType.ID.as(SequenceId.class, SequenceId::value, SequenceId::new),
            sequence -> Optional.of(sequence.id()));
    /** For whom. */
    PlainField<Sequence, CustomerId> CUSTOMER = PlainField.of(
            Sequence.class,
            "customer",
            FieldType.ID.as(CustomerId.class, CustomerId::value, CustomerId::new),
            sequence -> Optional.of(sequence.customer()));
    /** The name of the template. */
    PlainField<Sequence, String> TEMPLATE =
            PlainField.of(Sequence.class, "template", FieldType.CODE, sequence -> Optional.of(sequence.template()));
    /** The day before and after which the steps lie. */
    OrderedField<Sequence, LocalDate> ANCHOR =
            OrderedField.of(Sequence.class, "anchor", FieldType.DATE, sequence -> Optional.of(sequence.anchor()));
    /** Who does the steps that name nobody. */
    PlainField<Sequence, EmployeeId> ASSIGNEE = PlainField.of(
            Sequence.class,
            "assignee",
            FieldType.CODE.as(EmployeeId.class, EmployeeId::value, EmployeeId::new),
            sequence -> Optional.of(sequence.assignee()));
    /** Where it stands. */
    PlainField<Sequence, Sequence.State> STATE = PlainField.of(
            Sequence.class, "state", FieldType.choice(Sequence.State.class), sequence -> Optional.of(sequence.state()));
    /** The day of the step that comes next; absent if none does. */
    OrderedField<Sequence, LocalDate> NEXT = OrderedField.of(Sequence.class, "next", FieldType.DATE, Sequence::nextDay);
    /** The sequences of a customer. */
    Relation.Rows<Customer, Sequence, CustomerId> OF_CUSTOMER = Relation.rows(
            "sequences", Customer.class, Sequence.class, Customer::id, sequence -> List.of(sequence.customer()));
    /** Describes sequences to stores. */
    AggregateType<Sequence, SequenceId> TYPE = AggregateType.of("sequence", Sequence.class, ID)
            .versioned(Sequence::version)
            .with(List.of(CUSTOMER, TEMPLATE, ANCHOR, ASSIGNEE, STATE, NEXT))
            .unique(List.of(new UniqueKey<>("template and anchor of a customer", SequenceFields::key)))
            .belongingTo(sequence -> List.of(sequence.customer()))
            .recording(List.of(
                    Trait.of("template", sequence -> Optional.of(sequence.template())),
                    Trait.of("anchor", sequence -> Optional.of(sequence.anchor().toString())),
                    Trait.of(
                            "assignee",
                            sequence -> Optional.of(sequence.assignee().value())),
                    new Trait<>(
                            "steps",
                            sequence -> sequence.steps().stream()
                                    .map(SequenceFields::text)
                                    .toList()),
                    Trait.of("stop", sequence -> sequence.stop().map(Sequence.Stop::reason)),
                    new Trait<>("attributes", sequence -> sequence.attributes().texts())));

    /** What was stopped may be started again. */
    private static List<List<Object>> key(Sequence sequence) {
        return sequence.stop().isPresent()
                ? List.of()
                : List.of(List.of(sequence.customer(), sequence.template(), sequence.anchor()));
    }

    /** The steps themselves never change. */
    private static String text(StepProgress progress) {
        return progress.step().brief().title() + ": " + progress.state().name();
    }
}

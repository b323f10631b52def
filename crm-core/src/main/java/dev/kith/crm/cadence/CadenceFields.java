package dev.kith.crm.cadence;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.TextField;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Trait;
import dev.kith.crm.storage.UniqueKey;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What may be asked of cadences; read it as constants of {@link Cadence}. */
interface CadenceFields {
    /** The id. */
    OrderedField<Cadence, CadenceId> ID = OrderedField.of(
            Cadence.class,
            "id",
            FieldType.ID.as(CadenceId.class, CadenceId::value, CadenceId::new),
            cadence -> Optional.of(cadence.id()));
    /** With whom. */
    PlainField<Cadence, CustomerId> CUSTOMER = PlainField.of(
            Cadence.class,
            "customer",
            FieldType.ID.as(CustomerId.class, CustomerId::value, CustomerId::new),
            cadence -> Optional.of(cadence.customer()));
    /** What kind of task a check-in becomes. */
    PlainField<Cadence, TaskKind> KIND = PlainField.of(
            Cadence.class,
            "kind",
            FieldType.CODE.as(TaskKind.class, TaskKind::code, TaskKind::new),
            cadence -> Optional.of(cadence.brief().kind()));
    /** What the task of a check-in says. */
    TextField<Cadence> TITLE = TextField.of(
            Cadence.class, "title", cadence -> Optional.of(cadence.brief().title()));
    /** Who speaks with the customer. */
    PlainField<Cadence, EmployeeId> ASSIGNEE = PlainField.of(
            Cadence.class,
            "assignee",
            FieldType.CODE.as(EmployeeId.class, EmployeeId::value, EmployeeId::new),
            cadence -> Optional.of(cadence.assignee()));
    /** After how many days of silence touch is lost. */
    OrderedField<Cadence, Long> LONGEST = OrderedField.of(
            Cadence.class,
            "longest",
            FieldType.WHOLE,
            cadence -> Optional.of((long) cadence.rhythm().longest()));
    /** Up to which day check-ins are settled. */
    OrderedField<Cadence, LocalDate> THROUGH = OrderedField.of(
            Cadence.class,
            "through",
            FieldType.DATE,
            cadence -> cadence.progress().through());
    /** Whether it rests. */
    PlainField<Cadence, Boolean> PAUSED = PlainField.of(
            Cadence.class,
            "paused",
            FieldType.BOOLEAN,
            cadence -> Optional.of(cadence.pause().isPresent()));
    /** The cadence of a customer. */
    Relation.Rows<Customer, Cadence, CustomerId> OF_CUSTOMER = Relation.rows(
            "cadence", Customer.class, Cadence.class, Customer::id, cadence -> List.of(cadence.customer()));
    /** Describes cadences to stores. */
    AggregateType<Cadence, CadenceId> TYPE = AggregateType.of("cadence", Cadence.class, ID)
            .versioned(Cadence::version)
            .with(List.of(CUSTOMER, KIND, TITLE, ASSIGNEE, LONGEST, THROUGH, PAUSED))
            .unique(List.of(new UniqueKey<>("customer", cadence -> List.of(cadence.customer()))))
            .belongingTo(cadence -> List.of(cadence.customer()))
            .recording(List.of(
                    Trait.of(
                            "kind",
                            cadence -> Optional.of(cadence.brief().kind().code())),
                    Trait.of("title", cadence -> Optional.of(cadence.brief().title())),
                    Trait.of("notes", cadence -> cadence.brief().notes()),
                    Trait.of(
                            "rhythm",
                            cadence -> Optional.of(cadence.rhythm().series().text()
                                    + (cadence.rhythm().sinceContact() ? " since the last contact" : ""))),
                    Trait.of("longest", cadence -> Optional.of(cadence.rhythm().longest() + " days")),
                    Trait.of(
                            "assignee",
                            cadence -> Optional.of(cadence.assignee().value())),
                    Trait.of("through", cadence -> cadence.progress().through().map(LocalDate::toString)),
                    Trait.of("moved", cadence -> cadence.progress().moved().map(one -> one.from() + " to " + one.to())),
                    Trait.of(
                            "pause",
                            cadence -> cadence.pause()
                                    .map(one -> one.reason()
                                            + one.until()
                                                    .map(day -> ", until " + day)
                                                    .orElse(""))),
                    new Trait<>("attributes", cadence -> cadence.attributes().texts())));
}

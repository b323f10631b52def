package dev.kith.crm.jpa.customer;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerName;
import dev.kith.crm.jpa.room.AttributeCell;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.Words;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.UniqueKey;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A customer and its row. */
final class CustomerMapping implements RowMapping<Customer, CustomerId, CustomerRow> {
    @Override
    public AggregateType<Customer, CustomerId> type() {
        return Customer.TYPE;
    }

    @Override
    public Class<CustomerRow> row() {
        return CustomerRow.class;
    }

    @Override
    public Map<String, UniqueKey<Customer>> uniqueIndexes() {
        return Map.of("kith_external_reference_key", Customer.TYPE.keys().get(0));
    }

    @Override
    public CustomerRow added(RowId id, Customer customer) {
        var row = new CustomerRow(id);
        write(row, customer);
        name(row, customer.name());
        points(row, customer);
        row.purposes.addAll(PurposeCell.of(customer));
        dates(row, customer);
        labels(row, customer);
        references(row, customer);
        attributes(row, customer);
        return row;
    }

    /** Touches only those children that changed: the others are not even read. */
    @Override
    public boolean change(CustomerRow row, Change<Customer> change) {
        var before = change.before();
        var after = change.after();
        write(row, after);
        if (!after.name().equals(before.name())) {
            name(row, after.name());
        }
        if (!after.contactPoints().equals(before.contactPoints())) {
            points(row, after);
        }
        var purposes = PurposeCell.of(after);
        if (!purposes.equals(PurposeCell.of(before))) {
            row.purposes.clear();
            row.purposes.addAll(purposes);
        }
        if (!after.dates().equals(before.dates())) {
            dates(row, after);
        }
        if (!LabelCell.of(after).equals(LabelCell.of(before))) {
            labels(row, after);
        }
        if (!after.references().equals(before.references())) {
            references(row, after);
        }
        if (!after.attributes().equals(before.attributes())) {
            attributes(row, after);
        }
        return differ(before, after);
    }

    private static boolean differ(Customer before, Customer after) {
        return !before.equals(new Customer(
                before.id(),
                before.version(),
                after.name(),
                after.otherNames(),
                after.contactPoints(),
                after.dates(),
                after.communication(),
                after.status(),
                after.tags(),
                after.references(),
                after.responsible(),
                after.notes(),
                after.attributes()));
    }

    private static void write(CustomerRow row, Customer customer) {
        row.kind = customer.kind().name();
        row.standing = StandingCell.of(customer);
        row.responsible = customer.responsible().map(EmployeeId::value).orElse(null);
        row.notes = customer.notes().orElse(null);
    }

    private static void name(CustomerRow row, CustomerName name) {
        if (name instanceof CustomerName.Person person) {
            row.prefix = person.prefix().orElse(null);
            row.given = person.given().orElse(null);
            row.family = person.family().orElse(null);
            row.suffix = person.suffix().orElse(null);
        } else {
            row.prefix = null;
            row.given = null;
            row.family = name.display();
            row.suffix = null;
        }
        row.nameKey = Text.folded(name.display());
        row.familyKey = row.family == null ? null : Text.folded(row.family);
        row.familyWords = row.family == null ? null : Words.column(row.family);
        var words = new HashSet<>(Text.words(name.display()));
        row.nameWords.retainAll(words);
        row.nameWords.addAll(words);
    }

    private static void points(CustomerRow row, Customer customer) {
        row.contactPoints.clear();
        customer.contactPoints().forEach(point -> row.contactPoints.add(ContactPointCell.of(point)));
    }

    private static void dates(CustomerRow row, Customer customer) {
        row.dates.clear();
        customer.dates().forEach(date -> row.dates.add(DateCell.of(date)));
    }

    private static void labels(CustomerRow row, Customer customer) {
        row.labels.clear();
        row.labels.addAll(LabelCell.of(customer));
        row.labelled = !row.labels.isEmpty();
    }

    /** What stays is left alone: its row holds a key that nobody else may take meanwhile. */
    private static void references(CustomerRow row, Customer customer) {
        var cells = customer.references().stream().map(ReferenceCell::of).collect(Collectors.toSet());
        row.references.retainAll(cells);
        row.references.addAll(cells);
        row.referenced = !cells.isEmpty();
    }

    private static void attributes(CustomerRow row, Customer customer) {
        var cells = AttributeCell.of(customer.attributes());
        row.attributes.keySet().retainAll(cells.keySet());
        row.attributes.putAll(cells);
        row.attributed = !cells.isEmpty();
    }

    @Override
    public boolean reads(CustomerRow row, String collection) {
        return switch (collection) {
            case "contactPoints", "dates" -> true;
            case "labels" -> row.labelled;
            case "references" -> row.referenced;
            case "attributes" -> row.attributed;
            default -> false;
        };
    }

    @Override
    public Customer restored(CustomerRow row) {
        var labels = row.labelled ? row.labels : List.<LabelCell>of();
        return new Customer(
                new CustomerId(row.id.id()),
                row.version == null ? Version.FIRST : new Version(row.version),
                name(row),
                LabelCell.otherNames(labels),
                row.contactPoints.stream().map(ContactPointCell::restored).toList(),
                row.dates.stream().map(DateCell::restored).toList(),
                row.standing.communication(LabelCell.preferences(labels)),
                row.standing.status(),
                Set.copyOf(LabelCell.tags(labels)),
                row.referenced
                        ? row.references.stream().map(ReferenceCell::restored).collect(Collectors.toSet())
                        : Set.of(),
                Optional.ofNullable(row.responsible).map(EmployeeId::new),
                Optional.ofNullable(row.notes),
                row.attributed ? AttributeCell.read(row.attributes) : Attributes.NONE);
    }

    private static CustomerName name(CustomerRow row) {
        if (row.kind.equals(Customer.Kind.ORGANISATION.name())) {
            return CustomerName.organisation(String.valueOf(row.family));
        }
        return new CustomerName.Person(
                Optional.ofNullable(row.prefix),
                Optional.ofNullable(row.given),
                Optional.ofNullable(row.family),
                Optional.ofNullable(row.suffix));
    }
}

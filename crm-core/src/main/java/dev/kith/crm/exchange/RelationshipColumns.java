package dev.kith.crm.exchange;

import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.query.FieldType;
import java.time.LocalDate;
import java.util.List;

/**
 * The columns of a CSV file of relationships, in the order in which they are written and read.
 *
 * @param pointers how the customers at both ends are written
 */
record RelationshipColumns(Pointers pointers) {
    List<Column<RelationshipDraft, Relationship>> all() {
        return List.of(
                Column.of(
                        "from",
                        List.of("customer", "kunde", "von"),
                        RelationshipDraft::from,
                        one -> pointers.customer(one.from()).text()),
                Column.of(
                        "kind",
                        List.of("relationship", "beziehung", "art"),
                        RelationshipDraft::kind,
                        Relationship::kind),
                Column.of(
                        "to",
                        List.of("related", "an", "zu"),
                        RelationshipDraft::to,
                        one -> pointers.customer(one.to()).text()),
                Column.of(
                        "role",
                        List.of("rolle"),
                        RelationshipDraft::role,
                        one -> one.role().orElse("")),
                Column.of(
                        "since",
                        List.of("seit"),
                        (draft, cell) -> draft.since(day(draft.iso(cell))),
                        one -> one.days().since().map(LocalDate::toString).orElse("")),
                Column.of(
                        "until",
                        List.of("bis"),
                        (draft, cell) -> draft.until(day(draft.iso(cell))),
                        one -> one.days().until().map(LocalDate::toString).orElse("")),
                Column.list(
                        "attributes",
                        List.of(),
                        RelationshipDraft::attribute,
                        one -> CustomerEntries.attributes(one.attributes())));
    }

    private static LocalDate day(String iso) {
        return (LocalDate) FieldType.DATE.readStored(iso);
    }
}

package dev.kith.crm.exchange;

import dev.kith.crm.customer.Customer;
import java.util.List;
import java.util.Locale;

/** What a vCard has no place for, or would lose something of: the columns of a table, each as a property of its own. */
final class EzExtensions {
    static final List<Column<CustomerDraft, Customer>> ALL = CustomerColumns.ALL.stream()
            .filter(column -> List.of(
                            "kith id",
                            "other names",
                            "contact points",
                            "dates",
                            "salutation",
                            "language",
                            "zone",
                            "preferred channel",
                            "preferences",
                            "stage",
                            "ended",
                            "archived",
                            "references",
                            "responsible",
                            "attributes")
                    .contains(column.name()))
            .toList();

    private EzExtensions() {}

    static String name(Column<?, ?> column) {
        return "X-KITH-" + column.name().toUpperCase(Locale.ROOT).replace(' ', '-');
    }
}

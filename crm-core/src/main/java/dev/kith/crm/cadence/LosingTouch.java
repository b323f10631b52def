package dev.kith.crm.cadence;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.employee.Employees;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.task.Whose;
import java.util.Optional;

/** Lists whose silence is too long, by the contact facts alone: nothing has to be swept before. */
record LosingTouch(Workbench bench) {
    private static final Sort<Customer> WORST_FIRST =
            ContactFacts.TOUCH_LOST.ascending().then(Customer.ID.ascending());

    Page<Customer> page(Optional<Whose> whose, Query<Customer> query) {
        var sorted = query.sort().terms().isEmpty() ? query.sortedBy(WORST_FIRST) : query;
        var lost = ContactFacts.TOUCH_LOST
                .atMost(bench.now())
                .and(Customer.ARCHIVED.isAbsent())
                .and(Customer.ENDED.isAbsent())
                .and(whose.map(this::of).orElse(Criterion.everything()));
        return bench.page(
                Customer.TYPE,
                sorted,
                "losing touch of " + whose.map(Whose::text).orElse("everybody"),
                (unit, scan) -> unit.of(Customer.TYPE)
                        .search(new Scan<>(lost.and(scan.where()), scan.sort(), scan.limit(), scan.after())));
    }

    private Criterion<Customer> of(Whose whose) {
        return Cadence.OF_CUSTOMER.some(whose.in(Cadence.ASSIGNEE, bench.facade(Employees.class)));
    }
}

package dev.kith.crm;

import dev.kith.crm.brand.Brands;
import dev.kith.crm.cadence.Cadences;
import dev.kith.crm.consent.Consents;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.customer.relationship.Relationships;
import dev.kith.crm.delivery.Deliveries;
import dev.kith.crm.employee.EmployeeDirectory;
import dev.kith.crm.employee.Employees;
import dev.kith.crm.event.DeliveryLimits;
import dev.kith.crm.event.Notifier;
import dev.kith.crm.exchange.Exchange;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.file.CustomerFiles;
import dev.kith.crm.interaction.Interactions;
import dev.kith.crm.sequence.Sequences;
import dev.kith.crm.task.Tasks;
import dev.kith.crm.template.Templates;
import dev.kith.crm.tenantattribute.TenantAttributes;
import java.util.List;

/** What every Crm has, each after those that it uses. */
final class Features {
    private Features() {}

    static List<CrmExtension> all(EmployeeDirectory employees, Notifier notifier, DeliveryLimits limits) {
        return List.of(
                Employees.feature(employees),
                Deliveries.feature(limits),
                Customers.feature(),
                Relationships.feature(),
                Interactions.feature(),
                Tasks.feature(notifier),
                Cadences.feature(),
                Sequences.feature(),
                Consents.feature(),
                Brands.feature(),
                Templates.feature(),
                TenantAttributes.feature(),
                Exchange.feature(),
                CustomerFiles.feature());
    }
}

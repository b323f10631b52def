package dev.kith.crm.employee;

import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;

/** Brings the host's employees to a Crm. */
final class EmployeeFeature implements CrmExtension {
    private final EmployeeDirectory directory;

    EmployeeFeature(EmployeeDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "employee";
    }

    @Override
    public void contribute(Contributions to) {
        to.facade(Employees.class, bench -> new TenantEmployees(directory, bench));
    }
}

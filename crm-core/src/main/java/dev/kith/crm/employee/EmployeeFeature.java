package dev.kith.crm.employee;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.value.EmployeeId;
import java.util.List;
import java.util.Optional;

/** Brings the host's employees to a Crm. */
public final class EmployeeFeature implements CrmExtension {
    private record OfTenant(EmployeeDirectory directory, TenantId tenant) implements Employees {
        @Override
        public Optional<Employee> find(EmployeeId id) {
            return directory.find(tenant, id);
        }

        @Override
        public List<Employee> team(String team) {
            return directory.team(tenant, team);
        }
    }

    private final EmployeeDirectory directory;

    /**
     * Takes the host's directory.
     *
     * @param directory the port
     */
    public EmployeeFeature(EmployeeDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "employee";
    }

    @Override
    public void contribute(Contributions to) {
        to.facade(
                Employees.class,
                bench -> new OfTenant(directory, bench.context().tenant()));
    }
}

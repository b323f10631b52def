package dev.kith.crm.employee;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.value.EmployeeId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

record TenantEmployees(EmployeeDirectory directory, Workbench bench) implements Employees {
    @Override
    public Optional<Employee> find(EmployeeId id) {
        return directory.find(tenant(), id);
    }

    @Override
    public List<Employee> team(String team) {
        return directory.team(tenant(), team);
    }

    @Override
    public ZoneId zone(EmployeeId id) {
        return find(id).flatMap(Employee::zone).orElseGet(() -> bench.settings().zone());
    }

    private TenantId tenant() {
        return bench.context().tenant();
    }
}

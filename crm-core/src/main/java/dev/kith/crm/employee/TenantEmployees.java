package dev.kith.crm.employee;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.value.EmployeeId;
import java.util.List;
import java.util.Optional;

record TenantEmployees(EmployeeDirectory directory, TenantId tenant) implements Employees {
    @Override
    public Optional<Employee> find(EmployeeId id) {
        return directory.find(tenant, id);
    }

    @Override
    public List<Employee> team(String team) {
        return directory.team(tenant, team);
    }
}

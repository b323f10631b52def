package dev.kith.crm.employee;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.value.EmployeeId;
import java.util.List;
import java.util.Optional;

/** Knows nobody. */
final class NoEmployees implements EmployeeDirectory {
    @Override
    public Optional<Employee> find(TenantId tenant, EmployeeId id) {
        return Optional.empty();
    }

    @Override
    public List<Employee> team(TenantId tenant, String team) {
        return List.of();
    }
}

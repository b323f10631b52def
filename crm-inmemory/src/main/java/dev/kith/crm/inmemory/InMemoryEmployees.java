package dev.kith.crm.inmemory;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.employee.Employee;
import dev.kith.crm.employee.EmployeeDirectory;
import dev.kith.crm.value.EmployeeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A directory of employees for tests and demonstrations. Thread-safe. */
public final class InMemoryEmployees implements EmployeeDirectory {
    private final Map<TenantId, List<Employee>> employees = new ConcurrentHashMap<>();

    private InMemoryEmployees() {}

    /**
     * Creates a directory of the only tenant.
     *
     * @param employees who works there
     * @return the directory
     */
    public static InMemoryEmployees of(Employee... employees) {
        var directory = new InMemoryEmployees();
        List.of(employees).forEach(employee -> directory.put(TenantId.ONLY, employee));
        return directory;
    }

    /**
     * Adds an employee, or replaces the one of the same id.
     *
     * @param tenant for whom the employee works
     * @param employee the employee
     */
    public void put(TenantId tenant, Employee employee) {
        employees.compute(tenant, (same, known) -> {
            var all = known == null ? new CopyOnWriteArrayList<Employee>() : known;
            all.removeIf(one -> one.id().equals(employee.id()));
            all.add(employee);
            return all;
        });
    }

    @Override
    public Optional<Employee> find(TenantId tenant, EmployeeId id) {
        return all(tenant).stream().filter(one -> one.id().equals(id)).findAny();
    }

    @Override
    public List<Employee> team(TenantId tenant, String team) {
        return all(tenant).stream()
                .filter(one -> one.team().equals(Optional.of(team)))
                .toList();
    }

    private List<Employee> all(TenantId tenant) {
        return employees.getOrDefault(tenant, List.of());
    }
}

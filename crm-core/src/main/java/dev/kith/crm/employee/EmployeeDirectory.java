package dev.kith.crm.employee;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.value.EmployeeId;
import java.util.List;
import java.util.Optional;

/** The port by which the host tells who its employees are. Called often: answer from memory. Thread-safe. */
public interface EmployeeDirectory {
    /**
     * Finds an employee.
     *
     * @param tenant for whom the employee works
     * @param id the host's own id
     * @return the employee, if the host knows one of that id
     */
    Optional<Employee> find(TenantId tenant, EmployeeId id);

    /**
     * Lists a team.
     *
     * @param tenant for whom the team works
     * @param team its name, as in {@link Employee#team}
     * @return its members, in the order of the host
     */
    List<Employee> team(TenantId tenant, String team);

    /** {@return a directory that knows nobody: ids are shown as they are} */
    static EmployeeDirectory unknown() {
        return new NoEmployees();
    }
}

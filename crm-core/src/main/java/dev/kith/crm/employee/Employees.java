package dev.kith.crm.employee;

import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.value.EmployeeId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The employees of the caller's tenant, from the host's directory. Light, immutable, thread-safe. */
public interface Employees {
    /**
     * Gives the feature that brings this facade to a Crm; the builder adds it by itself.
     *
     * @param directory the host's employees
     * @return the feature
     */
    static CrmExtension feature(EmployeeDirectory directory) {
        return new EmployeeFeature(directory);
    }

    /**
     * Finds an employee.
     *
     * @param id the host's own id
     * @return the employee, if the host knows one of that id
     */
    Optional<Employee> find(EmployeeId id);

    /**
     * Lists a team.
     *
     * @param team its name
     * @return its members
     */
    List<Employee> team(String team);

    /**
     * Tells where an employee works.
     *
     * @param id the host's own id
     * @return the employee's zone; the tenant's if the host knows none
     */
    ZoneId zone(EmployeeId id);

    /**
     * Shows an employee.
     *
     * @param id the host's own id
     * @return the display name; the id itself if the host does not know it
     */
    default String display(EmployeeId id) {
        return find(id).map(Employee::displayName).orElse(id.value());
    }
}

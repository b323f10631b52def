package dev.kith.crm.task;

import dev.kith.crm.employee.Employee;
import dev.kith.crm.employee.Employees;
import dev.kith.crm.value.EmployeeId;
import java.util.List;

/** Whose tasks, or whose customers, are listed. Immutable. */
public sealed interface Whose {
    /**
     * Finds who is meant.
     *
     * @param directory the employees
     * @return the employee, whether the directory knows one or not; or the members of the team
     */
    List<EmployeeId> members(Employees directory);

    /** {@return who is meant, in full and unlike toString; cursors are bound to it} */
    String text();

    /**
     * What an employee does.
     *
     * @param id the host's own id of the employee
     */
    record OfEmployee(EmployeeId id) implements Whose {
        @Override
        public List<EmployeeId> members(Employees directory) {
            return List.of(id);
        }

        @Override
        public String text() {
            return "employee " + id.value();
        }
    }

    /**
     * What is done by all members of a team, as the directory of employees knows it.
     *
     * @param name the name of the team
     */
    record OfTeam(String name) implements Whose {
        @Override
        public List<EmployeeId> members(Employees directory) {
            return directory.team(name).stream().map(Employee::id).toList();
        }

        @Override
        public String text() {
            return "team " + name;
        }

        @Override
        public String toString() {
            return "OfTeam[***]";
        }
    }

    /**
     * Names an employee.
     *
     * @param id the host's own id
     * @return what the employee does
     */
    static Whose employee(String id) {
        return new OfEmployee(new EmployeeId(id));
    }

    /**
     * Names a team.
     *
     * @param name its name
     * @return what its members do
     */
    static Whose team(String name) {
        return new OfTeam(name);
    }
}

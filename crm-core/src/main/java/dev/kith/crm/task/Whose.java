package dev.kith.crm.task;

import dev.kith.crm.value.EmployeeId;

/** Whose tasks are listed. Immutable. */
public sealed interface Whose {
    /**
     * The tasks of an employee.
     *
     * @param id the host's own id of the employee
     */
    record OfEmployee(EmployeeId id) implements Whose {}

    /**
     * The tasks of all members of a team, as the directory of employees knows it.
     *
     * @param name the name of the team
     */
    record OfTeam(String name) implements Whose {
        @Override
        public String toString() {
            return "OfTeam[***]";
        }
    }

    /**
     * Names an employee.
     *
     * @param id the host's own id
     * @return the employee's tasks
     */
    static Whose employee(String id) {
        return new OfEmployee(new EmployeeId(id));
    }

    /**
     * Names a team.
     *
     * @param name its name
     * @return the tasks of its members
     */
    static Whose team(String name) {
        return new OfTeam(name);
    }
}

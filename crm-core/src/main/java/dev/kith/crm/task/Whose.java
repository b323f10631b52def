package dev.kith.crm.task;

import dev.kith.crm.employee.Employee;
import dev.kith.crm.employee.Employees;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.value.EmployeeId;

/** Whose tasks, or whose customers, are listed. Immutable. */
public sealed interface Whose {
    /**
     * Selects by who is meant: the employee, whether the directory knows one or not; or the members of the team.
     *
     * @param field the employee of a row
     * @param directory the employees
     * @param <A> the rows
     * @return the criterion; of a team that nobody belongs to, one that selects nothing
     */
    <A> Criterion<A> in(PlainField<A, EmployeeId> field, Employees directory);

    /** {@return who is meant, in full and unlike toString; cursors are bound to it} */
    String text();

    /**
     * What an employee does.
     *
     * @param id the host's own id of the employee
     */
    record OfEmployee(EmployeeId id) implements Whose {
        @Override
        public <A> Criterion<A> in(PlainField<A, EmployeeId> field, Employees directory) {
            return field.is(id);
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
        public <A> Criterion<A> in(PlainField<A, EmployeeId> field, Employees directory) {
            return field.in(directory.team(name).stream().map(Employee::id).toList());
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

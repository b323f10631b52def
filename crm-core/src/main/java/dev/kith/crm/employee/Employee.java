package dev.kith.crm.employee;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.EmployeeId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who works for the company. Begin with {@link #named}; the canonical constructor is not part of the compatibility
 * promise. Immutable.
 *
 * @param id the host's own id
 * @param displayName how the employee is shown
 * @param team the team, if there are teams
 * @param zone where the employee works, if not in the tenant's zone
 * @param absences when the employee is away
 * @param signature what stands under letters and e-mails
 */
public record Employee(
        EmployeeId id,
        String displayName,
        Optional<String> team,
        Optional<ZoneId> zone,
        List<Absence> absences,
        Optional<String> signature) {
    /**
     * Days on which an employee is not there, in the employee's zone.
     *
     * @param first the first day
     * @param last the last day; not before the first
     */
    public record Absence(LocalDate first, LocalDate last) {
        /**
         * Refuses an absence that ends before it begins.
         *
         * @param first the first day
         * @param last the last day; not before the first
         */
        public Absence {
            if (last.isBefore(first)) {
                throw new InvalidValueException("an absence", Violation.of("absence.reversed"));
            }
        }

        /**
         * Tells whether a day belongs to it.
         *
         * @param day any day
         * @return whether the employee is away on it
         */
        public boolean includes(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        @Override
        public String toString() {
            return "Absence[***]";
        }
    }

    /**
     * Copies the absences.
     *
     * @param id the host's own id
     * @param displayName how the employee is shown
     * @param team the team, if there are teams
     * @param zone where the employee works, if not in the tenant's zone
     * @param absences when the employee is away
     * @param signature what stands under letters and e-mails
     */
    public Employee {
        absences = List.copyOf(absences);
    }

    /**
     * Begins with id and name.
     *
     * @param id the host's own id
     * @param displayName how the employee is shown
     * @return the employee
     */
    public static Employee named(String id, String displayName) {
        return new Employee(
                new EmployeeId(id), displayName, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * Puts the employee into a team.
     *
     * @param name the team's name
     * @return the employee
     */
    public Employee inTeam(String name) {
        return new Employee(id, displayName, Optional.of(name), zone, absences, signature);
    }

    /**
     * Says where the employee works.
     *
     * @param where the zone
     * @return the employee
     */
    public Employee inZone(ZoneId where) {
        return new Employee(id, displayName, team, Optional.of(where), absences, signature);
    }

    /**
     * Says when the employee is away.
     *
     * @param all the absences
     * @return the employee
     */
    public Employee awayOn(List<Absence> all) {
        return new Employee(id, displayName, team, zone, all, signature);
    }

    /**
     * Says what stands under letters and e-mails.
     *
     * @param text the signature
     * @return the employee
     */
    public Employee signing(String text) {
        return new Employee(id, displayName, team, zone, absences, Optional.of(text));
    }

    /**
     * Tells whether the employee is there.
     *
     * @param day a day in the employee's zone
     * @return whether no absence includes it
     */
    public boolean isThereOn(LocalDate day) {
        return absences.stream().noneMatch(absence -> absence.includes(day));
    }

    @Override
    public String toString() {
        return "Employee[***]";
    }
}

package dev.kith.crm.file;

import dev.kith.crm.customer.Customers.Upcoming;
import dev.kith.crm.extension.DigestSection;
import dev.kith.crm.value.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What awaits an employee, as it was when the digest was made. Immutable. */
public final class Digest {
    private final EmployeeId employee;
    private final LocalDate day;
    private final List<Upcoming> datesToCome;
    private final List<ReadSection<?>> sections;
    private final String text;

    Digest(EmployeeId employee, LocalDate day, List<Upcoming> datesToCome, List<ReadSection<?>> sections, String text) {
        this.employee = employee;
        this.day = day;
        this.datesToCome = List.copyOf(datesToCome);
        this.sections = List.copyOf(sections);
        this.text = text;
    }

    /** {@return whose it is} */
    public EmployeeId employee() {
        return employee;
    }

    /** {@return the day on which it was made, in the employee's zone} */
    public LocalDate day() {
        return day;
    }

    /** {@return what customers for whom the employee is responsible celebrate on that day and the six that follow, in order} */
    public List<Upcoming> datesToCome() {
        return datesToCome;
    }

    /**
     * Gives a section.
     *
     * @param section the constant by which it was contributed
     * @param <T> what it holds
     * @return what it held when the digest was made; empty if the section is not part of this Crm
     */
    public <T> Optional<T> section(DigestSection<T> section) {
        return ReadSection.of(section, sections);
    }

    /** {@return all of it, for a terminal or a mail; holds personal data} */
    public String asText() {
        return text;
    }

    @Override
    public String toString() {
        return "Digest[" + day + "]";
    }
}

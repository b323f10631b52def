package dev.kith.crm.template;

import dev.kith.crm.brand.Brand;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.employee.Employee;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom a message is for, and who signs it. Immutable.
 *
 * @param customer who gets it
 * @param employee who signs it: the customer's responsible employee, where the host knows one
 * @param brand the company's
 * @param language of the text that is filled in
 * @param zone in which the customer lives; the tenant's where nobody says
 * @param today the day there
 */
public record Scene(
        Customer customer, Optional<Employee> employee, Brand brand, Locale language, ZoneId zone, LocalDate today) {
    @Override
    public String toString() {
        return "Scene[***]";
    }
}

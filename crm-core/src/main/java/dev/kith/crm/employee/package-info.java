/**
 * The people who work for the company, as the host's own login knows them. Kith stores nothing of them but their ids. Start
 * at {@link dev.kith.crm.employee.EmployeeDirectory}.
 */
@NullMarked
package dev.kith.crm.employee;

import org.jspecify.annotations.NullMarked;

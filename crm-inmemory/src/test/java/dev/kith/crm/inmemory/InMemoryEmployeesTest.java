package dev.kith.crm.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.employee.Employee;
import dev.kith.crm.employee.Employee.Absence;
import dev.kith.crm.employee.Employees;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.value.EmployeeId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The host's login, as a Crm sees it. */
class InMemoryEmployeesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final TenantId OTHER = new TenantId("other");

    private final Employee maria = Employee.named("maria", "Maria Weber")
            .inTeam("sales")
            .inZone(ZoneId.of("Europe/Berlin"))
            .signing("Yours, Maria")
            .awayOn(List.of(new Absence(MONDAY, MONDAY.plusDays(1))));
    private final Employee jo = Employee.named("jo", "Jo Lang").inTeam("sales");
    private final InMemoryEmployees directory = InMemoryEmployees.of(maria, jo);

    private final Crm crm =
            Crm.builder().storage(InMemoryStorage.create()).employees(directory).build();

    @AfterEach
    void close() {
        crm.close();
    }

    private Employees of(TenantId tenant) {
        return crm.desk(CallContext.of(Actor.employee("jo")).in(tenant)).facade(Employees.class);
    }

    @Test
    void somebody_is_found_by_id_and_by_team_in_their_own_tenant_only() {
        assertThat(of(TenantId.ONLY).find(maria.id())).contains(maria);
        assertThat(of(TenantId.ONLY).team("sales")).containsExactly(maria, jo);
        assertThat(of(TenantId.ONLY).team("service")).isEmpty();
        assertThat(of(OTHER).find(maria.id())).isEmpty();
        assertThat(of(OTHER).team("sales")).isEmpty();
    }

    @Test
    void who_is_put_again_takes_the_place_of_who_was_there() {
        var married = Employee.named("maria", "Maria Lang");
        directory.put(TenantId.ONLY, married);
        directory.put(OTHER, maria);
        assertThat(of(TenantId.ONLY).find(maria.id())).contains(married);
        assertThat(of(TenantId.ONLY).team("sales")).containsExactly(jo);
        assertThat(of(OTHER).find(maria.id())).contains(maria);
    }

    @Test
    void a_name_is_displayed_and_the_id_of_who_is_unknown() {
        assertThat(of(TenantId.ONLY).display(jo.id())).isEqualTo("Jo Lang");
        assertThat(of(TenantId.ONLY).display(new EmployeeId("ex"))).isEqualTo("ex");
    }

    @Test
    void an_absence_holds_its_first_and_its_last_day() {
        assertThat(List.of(-1, 0, 1, 2))
                .extracting(days -> maria.isThereOn(MONDAY.plusDays(days)))
                .containsExactly(true, false, false, true);
        assertThatThrownBy(() -> new Absence(MONDAY, MONDAY.minusDays(1))).isInstanceOf(InvalidValueException.class);
    }
}

package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.CustomerStatus;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.Stage;
import dev.kith.crm.event.ChangeRecord;
import dev.kith.crm.event.ChangeRecord.Difference;
import dev.kith.crm.event.EventType;
import dev.kith.crm.event.Listener;
import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.PartialDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Where a relation stands: stages, the end of a customer, files that are put away; and how other systems call it. */
abstract class StandingContract extends HandOversContract {
    private static final NewPerson ADA = NewPerson.named("Ada", "Lovelace").birthday(MonthDay.of(12, 10));
    private static final List<EventType<CustomerEvent.Revised>> MOVES =
            List.of(CustomerEvent.ARCHIVED, CustomerEvent.RESTORED, CustomerEvent.ENDED, CustomerEvent.REVIVED);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    @Test
    @Rule("S-230")
    void an_archived_file_is_found_but_nobody_is_reminded_of_it_until_it_is_restored() {
        var ada = desk().customers().register(ADA);
        var archived = desk().customers().archive(ada.id());
        assertThat(archived.status().archived()).contains(NOW);
        assertThat(desk().customers().archive(ada.id())).isEqualTo(archived);
        assertThat(desk().customers().get(ada.id())).isEqualTo(archived);
        assertThat(desk().customers().count(Customer.ARCHIVED.isPresent())).isEqualTo(1);
        assertThat(birthdays()).isZero();
        var restored = desk().customers().restore(ada.id());
        assertThat(restored.status().archived()).isEmpty();
        assertThat(restored.version().number()).isEqualTo(3);
        assertThat(birthdays()).isEqualTo(1);
    }

    @Test
    @Rule("S-231")
    void the_end_of_a_customer_is_recorded_corrected_and_taken_back() {
        var ada = desk().customers().register(ADA);
        desk().customers().recordEnd(ada.id(), Optional.empty());
        var ended = desk().customers().recordEnd(ada.id(), Optional.of(PartialDate.parse("2026-02")));
        assertThat(ended.status().end())
                .contains(new CustomerStatus.End(NOW, Optional.of(PartialDate.parse("2026-02"))));
        assertThat(desk().customers().count(Customer.ENDED.isPresent())).isEqualTo(1);
        assertThat(birthdays()).isZero();
        assertThat(desk().customers().revive(ada.id()).status().end()).isEmpty();
        assertThat(birthdays()).isEqualTo(1);
        assertThat(desk().customers().history(ada.id(), Query.all()).items())
                .extracting(ChangeRecord::version)
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    @Rule("S-232")
    void a_revision_neither_archives_nor_ends() {
        var ada = desk().customers().register(ADA);
        var moved = desk().customers()
                .archive(desk().customers()
                        .recordEnd(desk().customers().register(ADA).id(), Optional.empty())
                        .id());
        assertThatThrownBy(() -> desk().customers().revise(ada.id(), state -> like(moved, state.id(), state.version())))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactlyInAnyOrder("status.archived revise.fixed", "status.end revise.fixed"));
        assertThat(desk().customers().get(ada.id())).isEqualTo(ada);
        assertThatThrownBy(() ->
                        desk().customers().archive(samples.person("No", "Body").id()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Rule("S-233")
    void a_stage_is_registered_or_the_tenants_own() {
        var ada = desk().customers().register(ADA);
        assertThat(desk().customers()
                        .revise(ada.id(), state -> state.inStage(Stage.LAPSED))
                        .status()
                        .stage())
                .isEqualTo(Stage.LAPSED);
        var gold = new Stage("gold");
        assertThatThrownBy(() -> desk().customers().revise(ada.id(), state -> state.inStage(gold)))
                .isInstanceOf(InvalidValueException.class);
        try (var crm = built(builder -> builder.settings(any -> TenantSettings.NEUTRAL.staging("gold")))) {
            desk(crm).customers().revise(ada.id(), state -> state.inStage(gold));
        }
        // unknown to this Crm, kept all the same
        desk().customers().revise(ada.id(), state -> state.noted("kept"));
        assertThat(desk().customers().count(Customer.STAGE.is(gold))).isEqualTo(1);
    }

    @Test
    @Rule("S-234")
    void an_external_reference_finds_its_one_customer() {
        var erp = new ExternalReference("erp", "4711");
        var shop = new ExternalReference("shop", "4711");
        var ada = desk().customers().register(ADA);
        var grace = desk().customers().register(ADA);
        var referred = desk().customers().revise(ada.id(), state -> state.referencedBy(Set.of(erp, shop)));
        assertThat(desk().customers().findByReference(erp)).contains(referred);
        assertThat(desk().customers().findByReference(shop)).contains(referred);
        assertThat(desk().customers().findByReference(new ExternalReference("erp", "47")))
                .isEmpty();
        assertThatThrownBy(() -> desk().customers().revise(grace.id(), state -> state.referencedBy(Set.of(erp))))
                .isInstanceOf(DuplicateException.class);
        assertThat(desk().customers().get(grace.id())).isEqualTo(grace);
    }

    @Test
    @Rule("S-235")
    void all_customers_of_an_employee_are_handed_over_with_history() {
        var maria = new EmployeeId("maria");
        var jo = new EmployeeId("jo");
        var all = samples.persons(450).stream()
                .map(one -> one.inCareOf(Optional.of(maria)))
                .toList();
        add(all);
        var other = desk().customers().register(ADA);
        var progress = new ArrayList<Long>();
        assertThat(desk().because("maria left").customers().handOver(maria, jo, progress::add))
                .isEqualTo(450);
        assertThat(progress).containsExactly(200L, 400L, 450L);
        assertThat(count(Customer.RESPONSIBLE.is(jo))).isEqualTo(450);
        assertThat(count(Customer.RESPONSIBLE.is(maria))).isZero();
        assertThat(desk().customers().get(other.id())).isEqualTo(other);
        var told = desk().customers().history(all.get(449).id(), Query.all()).items();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).by().reason()).contains("maria left");
        assertThat(told.get(0).differences())
                .containsExactly(new Difference("responsible", Optional.of("maria"), Optional.of("jo")));
        assertThat(desk().customers().handOver(maria, jo, progress::add)).isZero();
    }

    @Test
    @Rule("S-236")
    void each_move_tells_of_itself_once_and_a_veto_leaves_the_file_as_it_was() {
        var told = new ArrayList<String>();
        var vetoes = new AtomicBoolean();
        try (var crm = built(builder -> MOVES.forEach(type -> builder.listener(Listener.inTransaction(type, event -> {
            told.add(type.name());
            return vetoes.get() ? Optional.of(Refusal.of("acme.no", "not now")) : Optional.empty();
        }))))) {
            var customers = desk(crm).customers();
            var ada = customers.register(ADA);
            customers.archive(ada.id());
            customers.archive(ada.id());
            customers.restore(ada.id());
            customers.restore(ada.id());
            customers.recordEnd(ada.id(), Optional.empty());
            customers.recordEnd(ada.id(), Optional.empty());
            var after = customers.revive(ada.id());
            assertThat(told)
                    .containsExactly("customer.archived", "customer.restored", "customer.ended", "customer.revived");
            vetoes.set(true);
            assertThatThrownBy(() -> customers.archive(ada.id())).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> customers.recordEnd(ada.id(), Optional.empty()))
                    .isInstanceOf(RefusedException.class);
            assertThat(customers.get(ada.id())).isEqualTo(after);
        }
    }

    @Test
    @Rule("S-237")
    void a_move_and_a_revision_at_once_both_take_effect() {
        for (int round = 0; round < 20; round++) {
            var ada = desk().customers().register(ADA);
            Threads.all(List.of(
                    () -> desk().customers().archive(ada.id()),
                    () -> desk().customers().revise(ada.id(), state -> state.noted("kept"))));
            var after = desk().customers().get(ada.id());
            assertThat(after.status().archived()).isPresent();
            assertThat(after.notes()).contains("kept");
            assertThat(after.version().number()).isEqualTo(3);
        }
    }

    private int birthdays() {
        return desk().customers().upcoming("birthday", DECEMBER, 31).size();
    }
}

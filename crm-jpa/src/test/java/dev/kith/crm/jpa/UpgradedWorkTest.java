package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Desk;
import dev.kith.crm.DueReport;
import dev.kith.crm.brand.BrandText;
import dev.kith.crm.brand.NewBrand;
import dev.kith.crm.consent.ConsentPurpose;
import dev.kith.crm.consent.NewConsent;
import dev.kith.crm.consent.Permission;
import dev.kith.crm.consent.Reach;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.exchange.ImportRun.Counts;
import dev.kith.crm.inmemory.RecordingNotifier;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.Task;
import dev.kith.crm.template.NewMessageTemplate;
import dev.kith.crm.template.Rendering;
import dev.kith.crm.template.TemplateText;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What a release left in a database goes on after the upgrade. The tests share its rows, and each has some of its own. */
@ParameterizedClass
@MethodSource("dev.kith.crm.jpa.FrozenCopy#all")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradedWorkTest {
    @Parameter
    FrozenCopy copy;

    private Upgraded upgraded;

    @BeforeParameterizedClassInvocation
    void upgrade() {
        upgraded = Upgraded.of(copy);
    }

    @AfterParameterizedClassInvocation
    void close() {
        upgraded.close();
    }

    private Desk desk() {
        return FilledCrm.desk(upgraded.crm());
    }

    @Test
    void a_customer_is_registered() {
        var emmy =
                desk().customers().register(NewPerson.named("Emmy", "Noether").email("emmy@example.org"));
        assertThat(desk().customers().get(emmy.id())).isEqualTo(emmy);
    }

    @Test
    void a_customer_is_revised() {
        var ada = FilledCrm.ada(desk());
        var revised = desk().customers().revise(ada.id(), file -> file.noted("Was upgraded."));
        assertThat(desk().customers().get(ada.id())).isEqualTo(revised).isNotEqualTo(ada);
    }

    @Test
    void a_call_is_logged() {
        var ada = FilledCrm.ada(desk()).id();
        long before = desk().interactions().facts(ada).count();
        desk().interactions().log(NewInteraction.call(ada).summary("Told her of the upgrade"));
        assertThat(desk().interactions().facts(ada).count()).isEqualTo(before + 1);
    }

    @Test
    void a_task_is_completed() {
        var visit = desk().tasks()
                .search(Query.where(Task.TITLE.startsWith("Show the model")))
                .items()
                .get(0);
        desk().tasks().complete(visit.id());
        assertThat(desk().tasks().get(visit.id()).closing()).isPresent();
    }

    @Test
    void a_consent_is_recorded_and_asked_for() {
        var ada = FilledCrm.ada(desk()).id();
        desk().consents().record(NewConsent.given(ada, "marketing").from("call"));
        assertThat(desk().consents().permission(ada, "marketing", Reach.ALL).reason())
                .isEqualTo(Permission.Reason.CONSENT);
    }

    @Test
    void a_message_is_filled_under_the_brand() {
        desk().brands().define(NewBrand.named("Acme").saying(new BrandText("en", "Bye", "Acme Ltd", "Stop")));
        desk().templates()
                .define(NewMessageTemplate.of("hello", ConsentPurpose.SERVICE)
                        .saying(TemplateText.in("en", "Hello {{customer.name}}")));
        var ada = FilledCrm.ada(desk());
        assertThat(desk().templates()
                        .render("hello", Rendering.to(ada.id()))
                        .text()
                        .orElseThrow())
                .startsWith("Hello " + ada.name().display());
    }

    @Test
    void what_is_committed_is_delivered() {
        var heard = new ArrayList<CustomerId>();
        try (var crm = FilledCrm.on(upgraded.connections(), () -> FilledCrm.NOW, new RecordingNotifier())
                .afterCommit("acme.sync", (delivery, desk) -> heard.add(delivery.customer()), CustomerEvent.REVISED)
                .build()) {
            var ada = FilledCrm.ada(FilledCrm.desk(crm)).id();
            FilledCrm.desk(crm).customers().revise(ada, file -> file.noted("Tell the others."));
            crm.runDue(100);
            assertThat(heard).containsExactly(ada);
        }
        upgraded.crm().unsubscribe("acme.sync", CustomerEvent.REVISED);
    }

    @Test
    void an_import_knows_its_customers() {
        assertThat(desk().exchange().run(FilledRows.people(), outcome -> {}).counts())
                .isEqualTo(new Counts(0, 0, 2, 1));
    }

    @Test
    void an_import_knows_its_interactions() {
        assertThat(desk().exchange().run(FilledRows.log(), outcome -> {}).counts())
                .isEqualTo(new Counts(0, 0, 1, 0));
    }

    /** Two reminders, the check-ins of three cadences, of which one is paused, and a step. */
    @Test
    void what_has_come_due_is_done() {
        var clock = FilledCrm.NOW.plus(Duration.ofDays(40));
        try (var later = FilledCrm.on(upgraded.connections(), () -> clock, new RecordingNotifier())
                .build()) {
            assertThat(later.runDue(100)).isEqualTo(new DueReport(6, 0, false));
        }
    }
}

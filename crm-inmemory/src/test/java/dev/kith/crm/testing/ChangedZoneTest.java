package dev.kith.crm.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.inmemory.RecordingNotifier;
import dev.kith.crm.inmemory.SettableClock;
import dev.kith.crm.task.Due;
import dev.kith.crm.task.NewTask;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A country changes its clock between a plan and a snooze. */
class ChangedZoneTest {
    private static final String ID = "Kith/Moving";

    private static final class Moving extends ZoneRulesProvider {
        private static int hours;

        @Override
        protected Set<String> provideZoneIds() {
            return Set.of(ID);
        }

        /** None to be kept: each asks anew. */
        @Override
        @SuppressWarnings("NullAway") // null is what the JDK asks for
        protected ZoneRules provideRules(String id, boolean forCaching) {
            return forCaching ? null : ZoneOffset.ofHours(hours).getRules();
        }

        @Override
        protected NavigableMap<String, ZoneRules> provideVersions(String id) {
            return new TreeMap<>();
        }
    }

    @BeforeAll
    static void begin() {
        if (!ZoneId.getAvailableZoneIds().contains(ID)) {
            ZoneRulesProvider.registerProvider(new Moving());
        }
        Moving.hours = 0;
    }

    @Test
    @CrmTest
    @SuppressWarnings("InvalidZoneId") // valid once the provider is there
    void a_reminder_follows_its_task_also_then(Crm crm, Desk desk, SettableClock clock, RecordingNotifier told) {
        var zone = ZoneId.of(ID);
        var ada = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
        var task = desk.tasks()
                .plan(NewTask.call(ada.id(), "Ask")
                        .dueOn(LocalDate.of(2026, 3, 10), zone)
                        .remind(Duration.ofHours(-9)));
        Moving.hours = 1;
        desk.tasks().snooze(task.id(), new Due.On(LocalDate.of(2026, 4, 10), zone));
        clock.advanceTo(clock.instant().plus(Duration.ofDays(60)), crm);
        assertThat(told.messages()).hasSize(1);
    }
}

package dev.kith.crm.testing;

import dev.kith.crm.CrmBuilder;
import dev.kith.crm.event.EventType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that gets a Crm in memory: each test method one of its own, empty, closed when the method ends. Methods of the test and of
 * {@code @BeforeEach} and {@code @AfterEach} may ask for {@code Crm}, {@code Desk} (for another employee with {@link As}),
 * {@code SettableClock}, {@code RecordingNotifier} and {@code RecordingListener}, and get those of the same Crm. The recorder of events
 * hears all that Kith tells, once it is committed.
 *
 * <pre>{@code
 * @CrmTest
 * class FollowUpTest {
 *     @Test
 *     void aCallIsRemindedOf(Crm crm, Desk desk, SettableClock clock, RecordingNotifier told) {
 *         var ada = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
 *         desk.tasks().plan(NewTask.call(ada.id(), "Ask")
 *                 .dueAt(clock.instant().plus(Duration.ofDays(1)))
 *                 .remind(Duration.ofHours(1)));
 *         clock.advanceTo(clock.instant().plus(Duration.ofDays(2)), crm);
 *         assertThat(told).told("maria", "task.reminder");
 *     }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CrmParameters.class)
@SuppressWarnings("exports") // the test engine makes it by reflection; nobody names it
public @interface CrmTest {
    /** {@return what the clock shows first, as {@code 2026-03-02T09:00:00Z}, a Monday} */
    String now() default "2026-03-02T09:00:00Z";

    /** {@return who works at the desk} */
    String employee() default "maria";

    /** {@return what else the Crm is built with, in this order; each is made by its constructor without parameters} */
    Class<? extends Setup>[] with() default {};

    /** What a Crm of a test is built with beside store, clock and notifier. */
    @FunctionalInterface
    interface Setup {
        /**
         * Adds to the builder or replaces what it has. With another storage, events are recorded before they are committed.
         *
         * @param builder has a store in memory, the clock and the notifier
         */
        void prepare(CrmBuilder builder);

        /**
         * Names events of the host's own and of extensions.
         *
         * @return what the {@code RecordingListener} hears beside what Kith itself tells
         */
        default List<EventType<?>> events() {
            return List.of();
        }
    }
}

package dev.kith.crm.testing;

import dev.kith.crm.CrmBuilder;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that gets a Crm in memory: each test method one of its own, empty, closed when the method ends. Methods of the test and of
 * {@code @BeforeEach} and {@code @AfterEach} may ask for {@code Crm}, {@code Desk} (for another employee with {@link As}),
 * {@code SettableClock} and {@code RecordingNotifier}, and get those of the same Crm.
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
 *         assertThat(told.messagesTo(new EmployeeId("maria"))).hasSize(1);
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
         * Adds to the builder or replaces what it has.
         *
         * @param builder has a store in memory, the clock and the notifier
         */
        void prepare(CrmBuilder builder);
    }
}

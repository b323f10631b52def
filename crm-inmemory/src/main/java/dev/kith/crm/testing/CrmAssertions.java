package dev.kith.crm.testing;

import dev.kith.crm.inmemory.RecordingListener;
import dev.kith.crm.inmemory.RecordingNotifier;
import java.util.List;

/**
 * Assertions about what tests record. Import {@code assertThat} of this class beside that of AssertJ. Needs AssertJ.
 *
 * <pre>{@code
 * assertThat(told).toldInOrder("maria", "task.reminder");
 * assertThat(heard).heard(CustomerEvent.REGISTERED).notHeard(CustomerEvent.REVISED);
 * assertThat(counter).ran(7);
 * }</pre>
 */
public final class CrmAssertions {
    private CrmAssertions() {}

    /**
     * Begins an assertion about whom a notifier has told.
     *
     * @param actual the notifier
     * @return the assertion
     */
    public static NotifierAssert assertThat(RecordingNotifier actual) {
        return new NotifierAssert(actual);
    }

    /**
     * Begins an assertion about what a recorder has heard.
     *
     * @param actual the recorder
     * @return the assertion
     */
    public static ListenerAssert assertThat(RecordingListener actual) {
        return new ListenerAssert(actual);
    }

    /**
     * Begins an assertion about how many statements have run.
     *
     * @param actual the counter
     * @return the assertion
     */
    public static StatementsAssert assertThat(StatementCounter actual) {
        return new StatementsAssert(actual);
    }

    static String shown(List<String> names) {
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }
}

package dev.kith.crm.tck;

import org.junit.jupiter.api.Nested;

/** The chapters on what is to be done. */
abstract class TaskKit extends ExchangeKit {
    /** The agenda: what waits, and until when. */
    @Nested
    public class WaitingWork extends AgendaContract {
        /** Runs with the kit. */
        public WaitingWork() {}

        @Override
        StoreHarness harness() {
            return TaskKit.this.harness();
        }
    }

    /** Claims: who takes what is due, and what a failure leaves. */
    @Nested
    public class ClaimedWork extends ClaimsContract {
        /** Runs with the kit. */
        public ClaimedWork() {}

        @Override
        StoreHarness harness() {
            return TaskKit.this.harness();
        }
    }

    /** Due work: each item is done once. */
    @Nested
    public class WorkThatIsDue extends DueWorkContract {
        /** Runs with the kit. */
        public WorkThatIsDue() {}

        @Override
        StoreHarness harness() {
            return TaskKit.this.harness();
        }
    }

    /** Tasks: planned, changed, put off, given to others. */
    @Nested
    public class Tasks extends TasksContract {
        /** Runs with the kit. */
        public Tasks() {}

        @Override
        StoreHarness harness() {
            return TaskKit.this.harness();
        }
    }

    /** Tasks that are done, with what is logged of it. */
    @Nested
    public class Completions extends CompletionsContract {
        /** Runs with the kit. */
        public Completions() {}

        @Override
        StoreHarness harness() {
            return TaskKit.this.harness();
        }
    }

    /** Lists of what is overdue, due today and upcoming. */
    @Nested
    public class TaskLists extends TaskListsContract {
        /** Runs with the kit. */
        public TaskLists() {}

        @Override
        StoreHarness harness() {
            return TaskKit.this.harness();
        }
    }

    /** Reminders of tasks: each comes once. */
    @Nested
    public class Reminders extends RemindersContract {
        /** Runs with the kit. */
        public Reminders() {}

        @Override
        StoreHarness harness() {
            return TaskKit.this.harness();
        }
    }

    /** Digests: what awaits an employee. */
    @Nested
    public class Digests extends DigestContract {
        /** Runs with the kit. */
        public Digests() {}

        @Override
        StoreHarness harness() {
            return TaskKit.this.harness();
        }
    }
}

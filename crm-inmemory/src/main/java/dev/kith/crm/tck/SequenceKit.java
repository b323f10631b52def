package dev.kith.crm.tck;

import org.junit.jupiter.api.Nested;

/** The chapters on sequences. */
abstract class SequenceKit extends CadenceKit {
    /** Sequences: started, changed, kept. */
    @Nested
    public class Sequences extends SequencesContract {
        /** Runs with the kit. */
        public Sequences() {}

        @Override
        StoreHarness harness() {
            return SequenceKit.this.harness();
        }
    }

    /** The steps of sequences: each becomes a task on its day. */
    @Nested
    public class Steps extends StepsContract {
        /** Runs with the kit. */
        public Steps() {}

        @Override
        StoreHarness harness() {
            return SequenceKit.this.harness();
        }
    }

    /** How steps and sequences end. */
    @Nested
    public class StepEnds extends StepEndsContract {
        /** Runs with the kit. */
        public StepEnds() {}

        @Override
        StoreHarness harness() {
            return SequenceKit.this.harness();
        }
    }

    /** When the days of steps begin. */
    @Nested
    public class StepDays extends StepDaysContract {
        /** Runs with the kit. */
        public StepDays() {}

        @Override
        StoreHarness harness() {
            return SequenceKit.this.harness();
        }
    }

    /** Workers and use cases that meet at sequences. */
    @Nested
    public class SequenceRaces extends SequenceRacesContract {
        /** Runs with the kit. */
        public SequenceRaces() {}

        @Override
        StoreHarness harness() {
            return SequenceKit.this.harness();
        }
    }

    /** Nulls where something is asked for. */
    @Nested
    public class Nulls extends NullsContract {
        /** Runs with the kit. */
        public Nulls() {}

        @Override
        StoreHarness harness() {
            return SequenceKit.this.harness();
        }
    }
}

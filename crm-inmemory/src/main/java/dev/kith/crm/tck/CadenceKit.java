package dev.kith.crm.tck;

import org.junit.jupiter.api.Nested;

/** The chapters on contact rhythms. */
abstract class CadenceKit extends TaskKit {
    /** Cadences: started, changed, given to others. */
    @Nested
    public class Cadences extends CadencesContract {
        /** Runs with the kit. */
        public Cadences() {}

        @Override
        StoreHarness harness() {
            return CadenceKit.this.harness();
        }
    }

    /** Check-ins: each becomes a task when its day has come. */
    @Nested
    public class CheckIns extends CheckInsContract {
        /** Runs with the kit. */
        public CheckIns() {}

        @Override
        StoreHarness harness() {
            return CadenceKit.this.harness();
        }
    }

    /** Contact facts: from when on touch is lost. */
    @Nested
    public class Silences extends SilencesContract {
        /** Runs with the kit. */
        public Silences() {}

        @Override
        StoreHarness harness() {
            return CadenceKit.this.harness();
        }
    }

    /** Who is losing touch. */
    @Nested
    public class LosingTouch extends LosingTouchContract {
        /** Runs with the kit. */
        public LosingTouch() {}

        @Override
        StoreHarness harness() {
            return CadenceKit.this.harness();
        }
    }

    /** Workers and use cases that meet at cadences. */
    @Nested
    public class CadenceRaces extends CadenceRacesContract {
        /** Runs with the kit. */
        public CadenceRaces() {}

        @Override
        StoreHarness harness() {
            return CadenceKit.this.harness();
        }
    }
}

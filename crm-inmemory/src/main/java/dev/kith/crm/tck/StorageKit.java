package dev.kith.crm.tck;

import org.junit.jupiter.api.Nested;

/**
 * Proves a storage adapter. A vendor writes one class: it extends this one and gives a {@link StoreHarness}. Each nested
 * group is a chapter of {@code docs/spec/storage-contract.md}; a red test names its rule.
 */
public abstract class StorageKit {
    /** For subclasses. */
    protected StorageKit() {}

    /** {@return how the kit gets at the store; asked for by each test} */
    protected abstract StoreHarness harness();

    /** Units: all or nothing, and what is seen meanwhile. */
    @Nested
    public class Units extends UnitsContract {
        /** Runs with the kit. */
        public Units() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }

    /** Sequences of commands, compared with the store in memory. */
    @Nested
    public class Sequences extends SequencesContract {
        /** Runs with the kit. */
        public Sequences() {}

        @Override
        StoreHarness harness() {
            return StorageKit.this.harness();
        }
    }
}

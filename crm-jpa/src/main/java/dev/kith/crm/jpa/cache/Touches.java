package dev.kith.crm.jpa.cache;

import dev.kith.crm.value.CustomerId;
import java.util.Collection;

/** Hears whose data a unit reads, and whose it writes or is about to write. */
public interface Touches {
    /** {@return whether it is worth telling what is read} */
    boolean listens();

    /**
     * Hears of rows that were read.
     *
     * @param customers whose files they belong to
     */
    void read(Collection<CustomerId> customers);

    /**
     * Hears of rows that are written, or locked to be written.
     *
     * @param customers whose files they belong to
     */
    void write(Collection<CustomerId> customers);

    /** Hears that the transaction has ended. May come from another thread. */
    void ended();

    /** Does not listen. */
    Touches UNHEARD = new Touches() {
        @Override
        public boolean listens() {
            return false;
        }

        @Override
        public void read(Collection<CustomerId> customers) {}

        @Override
        public void write(Collection<CustomerId> customers) {}

        @Override
        public void ended() {}
    };
}

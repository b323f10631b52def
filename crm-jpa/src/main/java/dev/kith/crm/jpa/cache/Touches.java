package dev.kith.crm.jpa.cache;

import dev.kith.crm.value.CustomerId;
import java.util.Collection;

/** Hears whose data a unit reads, and whose it writes or is about to write. */
public interface Touches {
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

    /** {@return whether anything was written} */
    boolean wrote();

    /** Hears that the transaction has ended. May come from another thread. */
    void ended();

    /** {@return one that does not listen} */
    static Touches unheard() {
        return new Touches() {
            @Override
            public void read(Collection<CustomerId> customers) {}

            @Override
            public void write(Collection<CustomerId> customers) {}

            @Override
            public boolean wrote() {
                return false;
            }

            @Override
            public void ended() {}
        };
    }
}

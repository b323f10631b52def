package dev.kith.crm.jpa.mapping;

import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.jpa.transaction.Moment;
import dev.kith.crm.jpa.transaction.Server;

/**
 * On what terms a unit works in its transaction.
 *
 * @param server where the rows lie
 * @param ours whether the transaction is our own, so that a lost race may be tried again
 * @param committed whether it is known to read what is committed, and nothing older
 * @param readOnly whether the application has begun it to read only: nothing is flushed in it then, and nothing of ours written
 * @param moment in which transaction the unit begins
 */
public record Terms(Server server, boolean ours, boolean committed, boolean readOnly, Moment moment) {
    void requireWritable() {
        if (readOnly) {
            throw new IllegalUseException(
                    "the transaction of the application is for reading only, and this call writes; call in one"
                            + " that may write, or in none");
        }
    }
}

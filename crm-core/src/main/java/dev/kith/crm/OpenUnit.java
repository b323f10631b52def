package dev.kith.crm;

import dev.kith.crm.storage.UnitOfWork;

/** The unit that is open on a thread, and whether it can still be stored. */
final class OpenUnit {
    final UnitOfWork unit;
    boolean doomed;

    OpenUnit(UnitOfWork unit) {
        this.unit = unit;
    }
}

package dev.kith.crm;

import dev.kith.crm.storage.UnitOfWork;
import java.util.ArrayDeque;
import java.util.Deque;

/** The unit that is open on a thread, whether it can still be stored, and who is still to hear of what happened in it. */
final class OpenUnit {
    final UnitOfWork unit;
    final Deque<Runnable> unheard = new ArrayDeque<>();
    boolean doomed;

    OpenUnit(UnitOfWork unit) {
        this.unit = unit;
    }
}

package dev.kith.crm;

import dev.kith.crm.storage.UnitOfWork;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The unit that is open on a thread, whether it can still be stored, and who is still to hear of what happened in it. */
final class OpenUnit {
    final UnitOfWork unit;
    final Deque<Runnable> unheard = new ArrayDeque<>();
    /** What is to be done when the storage has ended the unit, however it did. */
    final List<Runnable> atEnd;

    boolean doomed;

    OpenUnit(UnitOfWork unit, List<Runnable> atEnd) {
        this.unit = unit;
        this.atEnd = atEnd;
    }
}

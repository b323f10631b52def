package dev.kith.crm.exchange;

import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.failure.Violation;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Does work on many at once. If it fails it is done by halves, until the one at which it fails stands alone. */
final class Halves {
    private Halves() {}

    /** What fails must leave nothing behind. An open unit of the host can only roll back then, which ends all of it. */
    static <X> void each(List<X> some, Consumer<List<X>> work, BiConsumer<X, RuntimeException> spoiled) {
        try {
            work.accept(some);
        } catch (RuntimeException failed) {
            if (some.isEmpty() || ofAll(failed)) {
                throw failed;
            }
            if (some.size() == 1) {
                spoiled.accept(some.get(0), failed);
                return;
            }
            int half = some.size() / 2;
            each(some.subList(0, half), work, spoiled);
            each(some.subList(half, some.size()), work, spoiled);
        }
    }

    /** A store that may do the same in another transaction, or a call that must not be made, is the fault of no row. */
    private static boolean ofAll(RuntimeException failed) {
        return failed instanceof IllegalUseException
                || failed instanceof MisconfiguredException
                || (failed instanceof StoreFailureException lost && lost.retryable());
    }

    /** The message of somebody else's exception may quote the row, so only its name is told. */
    static List<Violation> reasons(RuntimeException failed) {
        if (failed instanceof InvalidValueException refused) {
            return refused.violations();
        }
        if (failed instanceof RefusedException veto) {
            var refusal = veto.refusal();
            var reason = refusal.reason().replaceAll("\\p{Cntrl}", " ");
            return List.of(new Violation("", refusal.code(), List.of(reason)));
        }
        return List.of(Violation.of("import.failed", failed.getClass().getSimpleName()));
    }
}

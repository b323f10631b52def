package dev.kith.crm.jpa.transaction;

import dev.kith.crm.failure.IllegalUseException;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * In which transaction a unit has begun, so far as can be told: by JTA, or else by the EntityManager that the application lends. Inside the
 * unit the application may put that aside.
 */
public final class Moment {
    private final Supplier<Optional<Object>> now;
    private final Consumer<Object> mark;
    private final Optional<Object> began;

    private Moment(Supplier<Optional<Object>> now, Consumer<Object> mark) {
        this.now = now;
        this.mark = mark;
        this.began = now.get();
    }

    /**
     * {@return this thread's transaction of JTA}
     *
     * @param jta tells of it
     */
    public static Moment of(Jta jta) {
        return new Moment(jta::transaction, jta::mark);
    }

    /**
     * {@return the transaction of the EntityManager that the application lends now}
     *
     * @param lent gives it; nothing if there is none
     */
    public static Moment of(Supplier<Optional<EntityManager>> lent) {
        return new Moment(() -> lent.get().map(SessionTransaction::session), SessionTransaction::mark);
    }

    /** {@return a transaction of our own, which nobody else can put aside} */
    public static Moment ours() {
        return new Moment(Optional::empty, any -> {});
    }

    /** Who puts the transaction aside inside a unit must not find in it what belongs to another one. */
    public void require() {
        if (!began.equals(now.get())) {
            throw new IllegalUseException(
                    "this unit began in another transaction of the application, which is put aside or has ended; let"
                            + " the unit end first, or call after going back to that transaction");
        }
    }

    /** Lets that transaction end in a rollback, whether or not this thread is in it. */
    public void mark() {
        began.ifPresent(mark);
    }
}

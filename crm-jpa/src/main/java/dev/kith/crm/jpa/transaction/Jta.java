package dev.kith.crm.jpa.transaction;

import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.failure.StoreFailureException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceUnitTransactionType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.engine.transaction.jta.platform.spi.JtaPlatform;
import org.jspecify.annotations.Nullable;

/**
 * The transaction manager of a persistence unit that works in JTA's transactions. It is called by reflection: the module of its
 * interface drags in those of CDI and of interceptors, which applications without JTA do not have.
 */
public final class Jta {
    private static final String MANAGER = "jakarta.transaction.TransactionManager";
    private static final String TRANSACTION = "jakarta.transaction.Transaction";
    private static final int ACTIVE = 0; // jakarta.transaction.Status

    private final Object manager;

    private Jta(Object manager) {
        this.manager = manager;
    }

    /**
     * Looks how a persistence unit works.
     *
     * @param rows an EntityManager of the unit
     * @return its transaction manager; none if transactions are the EntityManager's own
     * @throws MisconfiguredException if the provider does not know the transaction manager
     */
    public static Optional<Jta> of(EntityManager rows) {
        if (rows.getEntityManagerFactory().getTransactionType() != PersistenceUnitTransactionType.JTA) {
            return Optional.empty();
        }
        var platform = SessionTransaction.session(rows)
                .getFactory()
                .getServiceRegistry()
                .requireService(JtaPlatform.class);
        var manager = called(platform, JtaPlatform.class.getName(), "retrieveTransactionManager");
        if (manager == null) {
            throw new MisconfiguredException(
                    "the storage",
                    List.of(
                            "its persistence unit works in transactions of JTA, and Hibernate does not know their manager;"
                                    + " set hibernate.transaction.jta.platform in that unit"));
        }
        return Optional.of(new Jta(manager));
    }

    /** {@return the transaction of this thread, whatever has become of it} */
    public Optional<Object> transaction() {
        return Optional.ofNullable(called(manager, MANAGER, "getTransaction"));
    }

    /**
     * Refuses to work in a transaction that has come to nothing.
     *
     * @throws IllegalUseException if the one of this thread takes no more work
     */
    public void requireActive() {
        if (!active(manager, MANAGER)) {
            throw useless();
        }
    }

    private static boolean active(Object target, String type) {
        return Integer.valueOf(ACTIVE).equals(called(target, type, "getStatus"));
    }

    /**
     * Refuses to begin a transaction beside one that has come to nothing.
     *
     * @throws IllegalUseException if this thread is in one
     */
    public void requireNone() {
        if (transaction().isPresent()) {
            throw useless();
        }
    }

    private static IllegalUseException useless() {
        return new IllegalUseException(
                "the transaction of the application on this thread takes no more work: it is marked for rollback, ends just now, or"
                        + " is over and was not left, as after a timeout; call when it has been left");
    }

    /**
     * Lets a transaction end in a rollback, whether or not this thread is in it.
     *
     * @param transaction the transaction
     */
    void mark(Object transaction) {
        called(transaction, TRANSACTION, "setRollbackOnly");
    }

    /**
     * Rolls back a transaction of our own that is not committed, also one that has timed out: the thread would stay in it.
     *
     * @param ours the transaction; if the thread is in another one now, that is not ours to end, and ours is marked only
     */
    public void leave(Optional<Object> ours) {
        if (ours.isEmpty()) {
            return;
        }
        if (!ours.equals(transaction())) {
            if (active(ours.get(), TRANSACTION)) {
                mark(ours.get()); // it was put aside; whoever goes back to it must not commit half a unit
            }
        } else {
            try {
                called(manager, MANAGER, "rollback");
            } catch (RuntimeException refused) {
                called(manager, MANAGER, "suspend"); // else what is done next on this thread would belong to it
                throw refused;
            }
        }
    }

    /**
     * {@return what the work returned, done outside of this thread's transaction}
     *
     * @param work what to do
     * @param <T> its result
     */
    public <T> T aside(Supplier<T> work) {
        var left = called(manager, MANAGER, "suspend");
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error leaving) {
            try {
                resume(left);
            } catch (StoreFailureException further) {
                leaving.addSuppressed(further);
            }
            throw leaving;
        }
        resume(left);
        return result;
    }

    private void resume(@Nullable Object transaction) {
        try {
            if (transaction != null) {
                type(MANAGER).getMethod("resume", type(TRANSACTION)).invoke(manager, transaction);
            }
        } catch (ReflectiveOperationException refused) {
            throw failed(refused);
        }
    }

    private static @Nullable Object called(Object target, String type, String method) {
        try {
            return type(type).getMethod(method).invoke(target);
        } catch (ReflectiveOperationException refused) {
            throw failed(refused);
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, false, JtaPlatform.class.getClassLoader());
    }

    private static StoreFailureException failed(ReflectiveOperationException refused) {
        return new StoreFailureException("the transaction manager refused what it was asked for", false, refused);
    }
}

package dev.kith.crm.jpa.transaction;

import dev.kith.crm.failure.StoreFailureException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;
import org.hibernate.FlushMode;
import org.hibernate.Transaction;
import org.hibernate.engine.spi.PersistenceContext;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.AfterCompletionCallback;

/**
 * Begins and ends transactions of our own, by the EntityManager or by JTA, and marks those of a host. By the session itself:
 * frameworks hide the transaction of what they lend, and so does JTA.
 */
public final class SessionTransaction {
    private SessionTransaction() {}

    /**
     * The session itself: frameworks lend an EntityManager that stands for that of the moment. It is asked of what it has, since a proxy
     * of CDI returns itself wherever the session would, unwrapped or not.
     *
     * @param rows the persistence context
     * @return its session
     */
    public static SessionImplementor session(EntityManager rows) {
        return (SessionImplementor) rows.unwrap(PersistenceContext.class).getSession();
    }

    private static Transaction of(EntityManager rows) {
        return session(rows).accessTransaction();
    }

    /**
     * Begins a transaction of our own.
     *
     * @param rows the persistence context
     */
    public static void begin(EntityManager rows) {
        of(rows).begin();
    }

    /**
     * Commits, and tells where Hibernate would not that the transaction ends in a rollback.
     *
     * @param rows the persistence context
     */
    public static void commit(EntityManager rows) {
        var transaction = of(rows);
        if (transaction.getRollbackOnly()) {
            throw new StoreFailureException(
                    "the transaction of this unit is marked for rollback, by the application that joined it or after a failure that"
                            + " was caught inside; nothing was written",
                    false,
                    new RollbackException());
        }
        transaction.commit();
    }

    /**
     * Rolls back what was not committed.
     *
     * @param rows the persistence context, without JTA
     */
    public static void leave(EntityManager rows) {
        var transaction = of(rows);
        if (transaction.isActive()) {
            transaction.rollback();
        }
    }

    /**
     * {@return whether an application has begun a transaction to read only, as Spring does: nothing is flushed unless it says so
     *     itself, or entities are not compared with what was read}
     *
     * @param lent the application's EntityManager
     */
    public static boolean readOnly(EntityManager lent) {
        var session = session(lent);
        return session.isDefaultReadOnly() || session.getHibernateFlushMode() == FlushMode.MANUAL;
    }

    /**
     * Lets a unit see its own writes, however the application flushes.
     *
     * @param lent the application's EntityManager
     * @return sets back how it flushes: Jakarta Persistence would not tell all of its ways
     */
    public static Runnable flushing(EntityManager lent) {
        var session = session(lent);
        var before = session.getHibernateFlushMode();
        session.setHibernateFlushMode(FlushMode.AUTO);
        return () -> session.setHibernateFlushMode(before);
    }

    /**
     * Lets something be done once the transaction of an application has ended, however it did.
     *
     * @param lent the application's EntityManager
     * @param then what to do; may be done on another thread
     */
    public static void atEnd(EntityManager lent, Runnable then) {
        AfterCompletionCallback callback = (committed, session) -> then.run();
        session(lent).getTransactionCompletionCallbacks().registerCallback(callback);
    }

    /** Lets the transaction of a session end in a rollback. */
    static void mark(Object session) {
        ((SharedSessionContractImplementor) session).accessTransaction().markRollbackOnly();
    }
}

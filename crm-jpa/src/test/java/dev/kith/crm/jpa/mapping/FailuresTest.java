package dev.kith.crm.jpa.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.failure.DuplicateException;
import dev.kith.crm.failure.StaleVersionException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.jpa.schema.TableNames;
import jakarta.persistence.EntityExistsException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {
    private static final String SECRET = "Lovelace";

    @ParameterizedTest
    @CsvSource({"40001,0", "40P01,0", "55P03,0", "HYT00,50200", "90131,90131", "HY000,1205", "40001,1213", "HY000,1020"
    })
    void a_lost_race_may_be_tried_again_where_the_transaction_is_ours(String state, int code) {
        var lost = new PersistenceException(new SQLException(SECRET, state, code));
        assertThat(Failures.told(lost, new Writes(TableNames.DEFAULT), true))
                .isInstanceOfSatisfying(
                        StoreFailureException.class,
                        told -> assertThat(told.retryable()).isTrue());
        assertThat(Failures.told(lost, new Writes(TableNames.DEFAULT), false))
                .isInstanceOfSatisfying(
                        StoreFailureException.class,
                        told -> assertThat(told.retryable()).isFalse());
    }

    @Test
    void a_race_that_is_lost_at_a_commit_of_jta_stands_beside_its_exception() {
        var ended = new jakarta.transaction.RollbackException();
        ended.addSuppressed(new SQLException(SECRET, "40001"));
        assertThat(Failures.told(new PersistenceException(ended), new Writes(TableNames.DEFAULT), true))
                .isInstanceOfSatisfying(
                        StoreFailureException.class,
                        told -> assertThat(told.retryable()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"08006,0", "22001,22001", "42S02,1205"})
    void any_other_refusal_may_not(String state, int code) {
        var refused = new PersistenceException(new SQLException(SECRET, state, code));
        assertThat(Failures.told(refused, new Writes(TableNames.DEFAULT), true))
                .isInstanceOfSatisfying(
                        StoreFailureException.class,
                        told -> assertThat(told.retryable()).isFalse());
    }

    @Test
    void a_taken_key_is_a_duplicate_of_the_kind_whose_table_the_statement_names() {
        var writes = new Writes(TableNames.DEFAULT);
        writes.added("other", new Object());
        writes.added("log entry", new TextTable());
        var batch = new BatchUpdateException(SECRET, new int[0]);
        batch.setNextException(new SQLException("insert into kith_text", "23505"));
        assertThat(Failures.told(new PersistenceException(batch), writes, true))
                .isInstanceOf(DuplicateException.class)
                .hasMessageContaining("log entry");
        assertThat(Failures.told(new EntityExistsException(SECRET), writes, true))
                .isInstanceOf(DuplicateException.class);
        assertThat(Failures.told(
                        new PersistenceException(
                                "[insert into kith_text (x)]", new SQLException(SECRET, "23000", 1062)),
                        writes,
                        true))
                .isInstanceOf(DuplicateException.class);
    }

    @Test
    void a_clash_or_a_stale_row_of_the_application_is_not_told_as_ours() {
        var writes = new Writes(TableNames.DEFAULT);
        writes.added("log entry", new TextTable());
        writes.replaced(new Object(), new Writes.Replaced("customer", "8", 1));
        var clash = new SQLException("Key (x) of kith_text_pkey", "23505");
        assertThat(Failures.told(new PersistenceException("[insert into host_kith_text (y)]", clash), writes, true))
                .isInstanceOf(StoreFailureException.class)
                .hasMessageContaining("a row of the application");
        assertThat(Failures.told(new OptimisticLockException(SECRET, null, new Object()), writes, true))
                .isInstanceOf(StoreFailureException.class)
                .hasMessageContaining("a row of the application");
    }

    @Test
    void a_version_that_moved_on_is_told_of_the_row_that_was_replaced() {
        var writes = new Writes(TableNames.DEFAULT);
        var row = new Object();
        writes.replaced(row, new Writes.Replaced("customer", "7", 3));
        writes.replaced(new Object(), new Writes.Replaced("customer", "8", 1));
        assertThat(Failures.told(new OptimisticLockException(SECRET, null, row), writes, true))
                .isInstanceOf(StaleVersionException.class)
                .hasMessageContaining("customer 7")
                .hasMessageContaining("version 3");
    }

    @Test
    void no_message_of_the_driver_goes_on() {
        var refused = new PersistenceException(SECRET, new SQLException(SECRET, "22001"));
        var trace = new StringWriter();
        Failures.told(refused, new Writes(TableNames.DEFAULT), true).printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(SECRET);
    }

    @jakarta.persistence.Table(name = "kith_text")
    private static final class TextTable {}
}

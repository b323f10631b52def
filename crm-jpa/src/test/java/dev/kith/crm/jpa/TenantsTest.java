package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.jpa.schema.Database;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The watch over the tenant does watch. */
class TenantsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "select c.id from kith_customer c where c.tenant_id=? and c.id=?",
                "insert into kith_customer (name, tenant_id, id) values (?, ?, ?)",
                "update kith_customer set name=? where (tenant_id, id) in ((?, ?))",
                "select 0 from kith_customer c where 1=0 union all select 1 from kith_task t where t.tenant_id=?",
                "select a.tenant_id,a.id,a.due_at,a.attempts from kith_agenda a where a.due_at<=? and a.work in (?,?) order by a.due_at"
            })
    void takes_what_asks_for_the_tenant(String sql) {
        assertThat(Tenants.asks(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select c.tenant_id from KITH_CUSTOMER c where c.id=?",
                "insert into kith_customer (name, id) values (?, ?)",
                "delete from kith_customer",
                "select 1 from kith_task t where t.tenant_id=? union all select 2 from kith_customer c where c.id=?",
                "update kith_customer set tenant_id=?",
                "select c.id from crm.x_customer c",
                "delete from y_customer",
                "select a.id from kith_agenda a where a.due_at<=? order by a.due_at,a.tenant_id",
                "select a.subject_id from kith_agenda a where a.work in (?) order by a.due_at"
            })
    void refuses_what_does_not(String sql) {
        assertThat(Tenants.asks(sql)).isFalse();
    }

    @Test
    void every_connection_of_the_tests_is_watched() throws SQLException {
        try (var pool = Databases.fresh(Database.H2);
                var connection = pool.getConnection()) {
            assertThatThrownBy(() -> connection.prepareStatement("select id from kith_customer"))
                    .isInstanceOf(AssertionError.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update KITH_CONSENT set source=? where tenant_id=? and id=?",
                "delete from crm.x_consent c where c.tenant_id=?",
            })
    void a_row_of_a_ledger_is_not_changed(String sql) throws SQLException {
        assertThat(Tenants.changesALedger(sql)).isTrue();
        try (var pool = Databases.fresh(Database.H2);
                var connection = pool.getConnection()) {
            assertThatThrownBy(() -> connection.prepareStatement(sql)).isInstanceOf(AssertionError.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"insert into kith_consent (tenant_id) values (?)", "update kith_task set x=? where tenant_id=?"})
    void anything_else_is(String sql) {
        assertThat(Tenants.changesALedger(sql)).isFalse();
    }
}

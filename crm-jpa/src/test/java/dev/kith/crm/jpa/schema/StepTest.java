package dev.kith.crm.jpa.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is read of a statement: by this it is known whether it has run. */
class StepTest {
    private static Step.Made made(String sql) {
        return Step.of(sql).made();
    }

    @Test
    void a_table_with_its_columns() {
        assertThat(made("""
                CREATE TABLE crm.x_stop (
                    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
                    Street VARCHAR(200) DEFAULT 'up, or (down',
                    price DECIMAL(10, 2)
                        NOT NULL DEFAULT (1 + (2)),
                    PRIMARY KEY (tenant_id, street),
                    FOREIGN KEY (tenant_id)
                        REFERENCES crm.x_customer (tenant_id),
                    CONSTRAINT x_check CHECK (price > 0)
                ) ENGINE = InnoDB PARTITION BY HASH (tenant_id)""")).isEqualTo(new Step.Table("x_stop", Set.of("tenant_id", "street", "price")));
    }

    @Test
    void an_index() {
        assertThat(made("CREATE INDEX x_stop_street ON x_stop (tenant_id, street)"))
                .isEqualTo(new Step.Index("x_stop", "x_stop_street", false));
        assertThat(made("CREATE UNIQUE INDEX crm.x_Stop_key\n    ON crm.x_stop (tenant_id)"))
                .isEqualTo(new Step.Index("x_stop", "x_stop_key", true));
    }

    @Test
    void a_column() {
        assertThat(made("ALTER TABLE crm.x_stop ADD COLUMN Settled_on DATE"))
                .isEqualTo(new Step.Column("x_stop", "settled_on"));
        assertThat(made("ALTER TABLE x_stop ADD COLUMN IF NOT EXISTS unique_code VARCHAR(40) DEFAULT 'a, b' NOT NULL"))
                .isEqualTo(new Step.Column("x_stop", "unique_code"));
    }

    @Test
    void a_foreign_key() {
        var key = new Step.ForeignKey("x_stop", Set.of("tenant_id", "customer_id"));
        assertThat(
                        made(
                                "ALTER TABLE x_stop ADD FOREIGN KEY (tenant_id, customer_id) REFERENCES x_customer (tenant_id, id)"))
                .isEqualTo(key);
        assertThat(
                        made(
                                "ALTER TABLE x_stop ADD CONSTRAINT c FOREIGN KEY (customer_id, tenant_id) REFERENCES x_customer (id, tenant_id)"))
                .isEqualTo(key);
    }

    @Test
    void what_it_takes_away() {
        for (var sql : new String[] {
            "DROP TABLE x_stop",
            "DROP INDEX x_stop_key",
            "ALTER TABLE crm.x_stop DROP COLUMN a",
            "alter table x_stop rename to y"
        }) {
            assertThat(Step.of(sql).removes()).as(sql).isTrue();
        }
        assertThat(Step.of("CREATE TABLE drop_off (id INTEGER)").removes()).isFalse();
    }

    @Test
    void its_title_holds_no_value() {
        assertThat(Step.of("INSERT INTO x_stop (name) VALUES ('Ada')").title()).isEqualTo("INSERT INTO x_stop");
    }

    @Test
    void anything_else() {
        for (var sql : new String[] {
            "INSERT INTO x_stop (id) VALUES (1)",
            "UPDATE x_stop SET floor = 1",
            "ALTER TABLE x_stop DROP COLUMN floor",
            "ALTER TABLE x_stop ADD CONSTRAINT c CHECK (floor > 0)",
            "ALTER TABLE x_stop ADD PRIMARY KEY (id)",
            "ALTER TABLE x_stop ADD INDEX (id)",
            "ALTER TABLE x_stop ADD FOREIGN KEY (a) REFERENCES y (id), ADD COLUMN b INTEGER",
            "ALTER TABLE x_stop ADD COLUMN a INTEGER, ADD COLUMN b INTEGER",
            "DROP INDEX x_stop_street"
        }) {
            assertThat(made(sql)).as(sql).isEqualTo(new Step.Change());
        }
    }
}

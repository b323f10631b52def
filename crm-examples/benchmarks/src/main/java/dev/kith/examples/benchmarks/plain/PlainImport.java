package dev.kith.examples.benchmarks.plain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import. */
@Entity
@Table(name = "kith_import")
public class PlainImport {
    @EmbeddedId
    public @Nullable Key key;

    @Version
    public long version = 1;

    public String kind = "CUSTOMERS";
    public String digest = "";
    public @Nullable String held;
    public String state = "RUNNING";

    @Column(name = "started_at")
    public Instant started = Instant.EPOCH;

    public long created;
    public long updated;
    public long skipped;
    public long rejected;
}

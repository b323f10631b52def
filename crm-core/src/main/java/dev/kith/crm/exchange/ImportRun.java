package dev.kith.crm.exchange;

import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.UniqueKey;
import dev.kith.crm.value.Instants;
import dev.kith.crm.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An import, and how far it has come. Written with each chunk of rows in one unit, so that one that was killed goes on
 * where it stood. Immutable.
 *
 * @param id identifies it within the tenant
 * @param version one more with each chunk
 * @param kind what the file holds
 * @param digest by which the same file is known again
 * @param state how it stands
 * @param started when it began, UTC, cut to microseconds
 * @param counts what has become of the rows; together they are the position in the file
 */
public record ImportRun(
        ImportId id,
        Version version,
        ImportFile.Kind kind,
        String digest,
        State state,
        Instant started,
        Counts counts) {
    /** How an import stands. */
    public enum State {
        /** Not at the end yet; the same call goes on with it. */
        RUNNING,
        /** At the end of the file. */
        DONE,
        /** Being taken back; if it was cut short, the same call goes on with it. */
        REVERTING,
        /** Taken back. */
        REVERTED
    }

    /**
     * What has become of rows.
     *
     * @param created told of something new
     * @param updated told more of a customer who was there
     * @param skipped told nothing new
     * @param rejected could not be taken
     */
    public record Counts(long created, long updated, long skipped, long rejected) {
        /** No row yet. */
        public static final Counts NONE = new Counts(0, 0, 0, 0);

        /** {@return how many rows these are} */
        public long rows() {
            return created + updated + skipped + rejected;
        }

        Counts and(RowOutcome outcome) {
            return new Counts(
                    created + (outcome instanceof RowOutcome.Created ? 1 : 0),
                    updated + (outcome instanceof RowOutcome.Updated ? 1 : 0),
                    skipped + (outcome instanceof RowOutcome.Skipped ? 1 : 0),
                    rejected + (outcome instanceof RowOutcome.Rejected ? 1 : 0));
        }
    }

    /** The id. */
    public static final OrderedField<ImportRun, ImportId> ID = OrderedField.of(
            ImportRun.class,
            "id",
            FieldType.ID.as(ImportId.class, ImportId::value, ImportId::new),
            run -> Optional.of(run.id()));
    /** By which the same file is known again. */
    public static final PlainField<ImportRun, String> DIGEST =
            PlainField.of(ImportRun.class, "digest", FieldType.CODE, run -> Optional.of(run.digest()));
    /** How it stands. */
    public static final PlainField<ImportRun, State> STATE =
            PlainField.of(ImportRun.class, "state", FieldType.choice(State.class), run -> Optional.of(run.state()));
    /** When it began. */
    public static final OrderedField<ImportRun, Instant> STARTED =
            OrderedField.of(ImportRun.class, "started", FieldType.INSTANT, run -> Optional.of(run.started()));
    /** Describes imports to stores. One file is imported by one of them at a time. */
    public static final AggregateType<ImportRun, ImportId> TYPE = AggregateType.of("import", ImportRun.class, ID)
            .versioned(ImportRun::version)
            .with(List.of(DIGEST, STATE, STARTED))
            .unique(List.of(new UniqueKey<>("file", ImportRun::held)));

    /**
     * Brings the instant into its one form.
     *
     * @param id identifies it within the tenant
     * @param version one more with each chunk
     * @param kind what the file holds
     * @param digest by which the same file is known again
     * @param state how it stands
     * @param started when it began, UTC, cut to microseconds
     * @param counts what has become of the rows; together they are the position in the file
     */
    public ImportRun {
        started = Instants.checked(started);
    }

    /** {@return the digest while the import is running: what no other import may hold then} */
    public List<String> held() {
        return state == State.RUNNING ? List.of(digest) : List.of();
    }

    ImportRun advanced(State next, Counts all) {
        return new ImportRun(id, version.next(), kind, digest, next, started, all);
    }

    @Override
    public String toString() {
        return "ImportRun[" + id + " " + state + "]";
    }
}

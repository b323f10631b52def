package dev.kith.crm.customer;

import dev.kith.crm.value.Instants;
import dev.kith.crm.value.PartialDate;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the relation with a customer stands. The stage is revised; that a customer has ended or that a file is archived has use
 * cases of its own. Immutable.
 *
 * @param stage how far the relation has come
 * @param end that the person has died or the organisation was dissolved, if so
 * @param archived when the file was put away, if it was; UTC, cut to microseconds
 */
public record CustomerStatus(Stage stage, Optional<End> end, Optional<Instant> archived) {
    /**
     * That a person has died or an organisation was dissolved.
     *
     * @param recorded when it was recorded, UTC, cut to microseconds
     * @param on when it happened, as far as it is known
     */
    public record End(Instant recorded, Optional<PartialDate> on) {
        /**
         * Brings the time into its one form.
         *
         * @param recorded when it was recorded, UTC, cut to microseconds
         * @param on when it happened, as far as it is known
         */
        public End {
            recorded = Instants.checked(recorded);
        }

        @Override
        public String toString() {
            return "End[***]";
        }
    }

    /** Active, in use. */
    public static final CustomerStatus ACTIVE = new CustomerStatus(Stage.ACTIVE, Optional.empty(), Optional.empty());

    /**
     * Brings the time into its one form.
     *
     * @param stage how far the relation has come
     * @param end that the person has died or the organisation was dissolved, if so
     * @param archived when the file was put away, if it was; UTC, cut to microseconds
     */
    public CustomerStatus {
        archived = archived.map(Instants::checked);
    }

    CustomerStatus in(Stage other) {
        return new CustomerStatus(other, end, archived);
    }

    CustomerStatus ended(Optional<End> other) {
        return new CustomerStatus(stage, other, archived);
    }

    CustomerStatus archived(Optional<Instant> at) {
        return new CustomerStatus(stage, end, at);
    }

    @Override
    public String toString() {
        return "CustomerStatus[" + stage + "]";
    }
}

package dev.kith.crm.jpa.customer;

import dev.kith.crm.customer.Communication;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerStatus;
import dev.kith.crm.customer.CustomerStatus.End;
import dev.kith.crm.customer.Preference;
import dev.kith.crm.customer.Stage;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the relation with a customer stands, and how to talk with it. */
@Embeddable
record StandingCell(
        @Column(name = "stage", nullable = false) String stage,
        @Column(name = "ended_at") @Nullable Instant ended,
        @Column(name = "ended_on") @Nullable String endedOn,
        @Column(name = "archived_at") @Nullable Instant archived,
        @Column(name = "salutation") @Nullable String salutation,
        @Column(name = "language") @Nullable String language,
        @Column(name = "zone") @Nullable String zone,
        @Column(name = "preferred_channel") @Nullable String channel) {
    /** Before the first state is written. */
    static final StandingCell NEW = new StandingCell("", null, null, null, null, null, null, null);

    static StandingCell of(Customer customer) {
        var status = customer.status();
        var talk = customer.communication();
        return new StandingCell(
                status.stage().code(),
                status.end().map(End::recorded).orElse(null),
                status.end().flatMap(End::on).map(PartialDate::text).orElse(null),
                status.archived().orElse(null),
                talk.salutation().orElse(null),
                talk.language().orElse(null),
                talk.zoneId().orElse(null),
                talk.channel().map(ChannelCode::code).orElse(null));
    }

    CustomerStatus status() {
        return new CustomerStatus(
                new Stage(stage),
                Optional.ofNullable(ended)
                        .map(recorded ->
                                new End(recorded, Optional.ofNullable(endedOn).map(PartialDate::parse))),
                Optional.ofNullable(archived));
    }

    Communication communication(List<Preference> preferences) {
        return new Communication(
                Optional.ofNullable(salutation),
                Optional.ofNullable(language),
                Optional.ofNullable(zone),
                Optional.ofNullable(channel).map(ChannelCode::new),
                preferences);
    }

    @Override
    public String toString() {
        return "StandingCell[" + stage + "]";
    }
}

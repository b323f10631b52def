package dev.kith.crm.jpa.consent;

import dev.kith.crm.consent.Consent;
import dev.kith.crm.consent.ConsentId;
import dev.kith.crm.consent.Reach;
import dev.kith.crm.consent.Wording;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.jpa.room.ActorCell;
import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import java.util.Objects;
import java.util.Optional;

/** An entry of the ledger and its row. */
final class ConsentMapping implements RowMapping<Consent, ConsentId, ConsentRow> {
    @Override
    public AggregateType<Consent, ConsentId> type() {
        return Consent.TYPE;
    }

    @Override
    public Class<ConsentRow> row() {
        return ConsentRow.class;
    }

    @Override
    public ConsentRow added(RowId id, Consent fresh) {
        var row = new ConsentRow(id, fresh.customer().value(), ActorCell.of(fresh.by()));
        write(row, fresh);
        return row;
    }

    /** An entry is added, and never changed. */
    @Override
    public boolean change(ConsentRow row, Change<Consent> change) {
        throw new IllegalUseException("an entry of the ledger of consents is never changed; add another one");
    }

    private static void write(ConsentRow row, Consent state) {
        var reach = state.reach();
        row.purpose = state.purpose().orElse(null);
        row.channel = reach.channel().map(ChannelCode::code).orElse(null);
        row.addressKind = reach.address().map(one -> one.kind().code()).orElse(null);
        row.addressKey = reach.address().map(Reach.Address::key).orElse(null);
        row.status = state.status().name();
        row.wordingVersion = state.wording().map(Wording::version).orElse(null);
        row.wordingLanguage = state.wording().map(Wording::language).orElse(null);
        row.wordingDigest = state.wording().map(Wording::digest).orElse(null);
        row.source = state.proof().source();
        row.evidence = state.proof().evidence().orElse(null);
        row.said = state.timing().said();
        row.recorded = state.timing().recorded();
        row.until = state.timing().until().orElse(null);
    }

    @Override
    public Consent restored(ConsentRow row) {
        return new Consent(
                new ConsentId(row.id.id()),
                new CustomerId(row.customer),
                Optional.ofNullable(row.purpose),
                new Reach(
                        Optional.ofNullable(row.channel).map(ChannelCode::new),
                        Optional.ofNullable(row.addressKind)
                                .map(kind -> new Reach.Address(
                                        new ContactPointKind(kind), Objects.requireNonNull(row.addressKey)))),
                Consent.Status.valueOf(row.status),
                Optional.ofNullable(row.wordingVersion)
                        .map(version -> new Wording(
                                version,
                                Objects.requireNonNull(row.wordingLanguage),
                                Objects.requireNonNull(row.wordingDigest))),
                new Consent.Proof(row.source, Optional.ofNullable(row.evidence)),
                new Consent.Timing(row.said, row.recorded, Optional.ofNullable(row.until)),
                row.by.restored());
    }
}

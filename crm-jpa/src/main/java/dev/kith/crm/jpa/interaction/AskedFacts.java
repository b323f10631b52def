package dev.kith.crm.jpa.interaction;

import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFacts.Silence;
import dev.kith.crm.jpa.mapping.Asks;
import dev.kith.crm.jpa.mapping.Union;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The contact facts of a customer, asked for beside other things. */
final class AskedFacts implements Asks.Ask {
    private final CustomerId customer;
    private Supplier<List<ContactFactsRow>> facts = List::of;
    private Supplier<List<ChannelCountRow>> channels = List::of;

    AskedFacts(CustomerId customer) {
        this.customer = customer;
    }

    @Override
    public void rows(Union rows) {
        var id = List.of(customer.value());
        facts = rows.add(ContactFactsRow.class, "id.id", id)::rows;
        channels = rows.add(ChannelCountRow.class, "id.customer", id)::rows;
    }

    @Override
    public void parts(Union parts) {}

    Optional<ContactFacts> answer() {
        return facts.get().stream().findFirst().map(this::facts);
    }

    private ContactFacts facts(ContactFactsRow row) {
        return new ContactFacts(
                customer,
                Optional.ofNullable(row.first),
                Optional.ofNullable(row.last),
                Optional.ofNullable(row.lastInbound),
                Optional.ofNullable(row.lastOutbound),
                channels.get().stream()
                        .collect(Collectors.toMap(one -> new ChannelCode(one.id.channel()), one -> one.count)),
                Optional.ofNullable(row.silentSince)
                        .map(since -> new Silence(
                                since, FactsStatements.days(row.silenceDays), Optional.ofNullable(row.silenceRests))));
    }
}

package dev.kith.crm.inmemory;

import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.value.CustomerId;
import java.util.Optional;

/** The contact facts, as one unit sees them. What it merges is added to the committed rows when it commits. */
final class InMemoryContactFacts implements ContactFactsLedger {
    private final InMemoryUnit unit;
    private final View<ContactFacts, CustomerId> view;

    InMemoryContactFacts(InMemoryUnit unit) {
        this.unit = unit;
        this.view = unit.<ContactFacts, CustomerId>view(ContactFacts.class).orElseThrow();
    }

    @Override
    public void open(CustomerId customer) {
        merge(ContactFacts.none(customer));
    }

    @Override
    public void merge(ContactFacts delta) {
        view.write(delta.customer(), delta);
    }

    @Override
    public void recount(CustomerId customer) {
        unit.recount(customer);
        open(customer);
    }

    @Override
    public Optional<ContactFacts> find(CustomerId customer) {
        return unit.reading(() ->
                view.find(customer).filter(facts -> unit.sight().sees(ContactFacts.class, view, facts)));
    }
}

package dev.kith.crm.tck;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.storage.Visibility;

/** Lets some customers and some entries be seen, and everything else. */
record Narrow(Criterion<Customer> customers, Criterion<Interaction> entries) implements Visibility {
    /** The casts are safe: each branch has asked for the type. */
    @Override
    @SuppressWarnings("unchecked")
    public <A> Criterion<A> of(Class<A> type) {
        if (type == Customer.class) {
            return (Criterion<A>) customers;
        }
        return type == Interaction.class ? (Criterion<A>) entries : Criterion.everything();
    }
}

package dev.kith.crm;

import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.RegisteredAttributes;
import dev.kith.crm.brand.Brands;
import dev.kith.crm.cadence.Cadences;
import dev.kith.crm.consent.Consents;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.customer.relationship.Relationships;
import dev.kith.crm.delivery.Deliveries;
import dev.kith.crm.exchange.Exchange;
import dev.kith.crm.file.CustomerFile;
import dev.kith.crm.file.CustomerFiles;
import dev.kith.crm.file.Digest;
import dev.kith.crm.file.Digests;
import dev.kith.crm.interaction.Interactions;
import dev.kith.crm.sequence.Sequences;
import dev.kith.crm.task.Tasks;
import dev.kith.crm.template.Templates;
import dev.kith.crm.tenantattribute.TenantAttributes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;

record CoreDesk(CoreWorkbench bench) implements Desk {
    @Override
    public CallContext context() {
        return bench.context();
    }

    @Override
    public Desk because(String reason) {
        return new CoreDesk(new CoreWorkbench(bench.crm(), context().because(reason), bench.fresh()));
    }

    @Override
    public Desk fresh() {
        return new CoreDesk(new CoreWorkbench(bench.crm(), context(), true));
    }

    @Override
    public Customers customers() {
        return facade(Customers.class);
    }

    @Override
    public Relationships relationships() {
        return facade(Relationships.class);
    }

    @Override
    public Interactions interactions() {
        return facade(Interactions.class);
    }

    @Override
    public Tasks tasks() {
        return facade(Tasks.class);
    }

    @Override
    public Cadences cadences() {
        return facade(Cadences.class);
    }

    @Override
    public Sequences sequences() {
        return facade(Sequences.class);
    }

    @Override
    public Consents consents() {
        return facade(Consents.class);
    }

    @Override
    public Brands brands() {
        return facade(Brands.class);
    }

    @Override
    public Templates templates() {
        return facade(Templates.class);
    }

    @Override
    public Deliveries deliveries() {
        return facade(Deliveries.class);
    }

    @Override
    public TenantAttributes tenantAttributes() {
        return facade(TenantAttributes.class);
    }

    @Override
    public Exchange exchange() {
        return facade(Exchange.class);
    }

    @Override
    public CustomerFile open(CustomerId id) {
        return facade(CustomerFiles.class).open(id);
    }

    @Override
    public Digest digest(EmployeeId employee) {
        return facade(Digests.class).of(employee);
    }

    @Override
    public <A extends Attributed<A>> RegisteredAttributes<A> attributes(Class<A> owner) {
        return bench.attributes(owner);
    }

    @Override
    public <F> F facade(Class<F> type) {
        return bench.facade(type);
    }

    @Override
    @SuppressWarnings("unchecked") // only work.at throws a checked exception, and it declares X
    public <T, X extends Exception> T inTransaction(Work<T, X> work) throws X {
        try {
            return bench.inTransaction(unit -> {
                try {
                    return work.at(this);
                } catch (RuntimeException unchecked) {
                    throw unchecked;
                } catch (Exception checked) {
                    throw new CheckedCarrier(checked);
                }
            });
        } catch (CheckedCarrier carrier) {
            throw (X) carrier.checked;
        }
    }

    @Override
    public <X extends Exception> void doInTransaction(VoidWork<X> task) throws X {
        this.<Boolean, X>inTransaction(desk -> {
            task.at(desk);
            return true;
        });
    }
}

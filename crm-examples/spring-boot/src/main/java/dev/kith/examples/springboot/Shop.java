package dev.kith.examples.springboot;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.value.CustomerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an application does: its own rows and ours, in one transaction. */
@Service
class Shop {
    private final Purchases purchases;
    private final Crm crm;

    Shop(Purchases purchases, Crm crm) {
        this.purchases = purchases;
        this.crm = crm;
    }

    @Transactional
    public CustomerId sell(String given, String family, String what) {
        var desk = crm.desk(Actor.employee("maria"));
        var customer = desk.customers().register(NewPerson.named(given, family));
        desk.interactions().log(NewInteraction.visit(customer.id()).summary("Bought " + what));
        purchases.save(new Purchase(customer.id().value(), what));
        return customer.id();
    }
}

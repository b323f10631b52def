package dev.kith.examples.jakartaee;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.value.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;

/** What an application does: its own rows and ours, in one transaction. */
@ApplicationScoped
class Shop {
    @Inject
    Crm crm;

    @Inject
    EntityManager entityManager;

    @Transactional
    public CustomerId sell(String given, String family, String what) {
        var desk = crm.desk(Actor.employee("maria"));
        var customer = desk.customers().register(NewPerson.named(given, family));
        desk.interactions().log(NewInteraction.visit(customer.id()).summary("Bought " + what));
        entityManager.persist(new Purchase(customer.id().value(), what));
        return customer.id();
    }

    @Transactional
    public void sellAgain(CustomerId customer, String what) {
        entityManager.persist(new Purchase(customer.value(), what));
        var customers = crm.desk(Actor.employee("maria")).customers();
        customers.revise(customer, known -> known.tagged(Set.of(new Tag("regular"))));
    }

    /** Whatever becomes of the transaction around it. */
    @Transactional(TxType.REQUIRES_NEW)
    public CustomerId sellForGood(String given, String family, String what) {
        return sell(given, family, what);
    }
}

package dev.kith.examples.spring;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.interaction.NewInteraction;
import jakarta.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** What an application does: its own rows and ours, in one transaction. */
class Shop {
    private final Crm crm;
    private final EntityManager entityManager;

    Shop(Crm crm, EntityManager entityManager) {
        this.crm = crm;
        this.entityManager = entityManager;
    }

    @Transactional
    void sell() {
        var desk = crm.desk(Actor.employee("maria"));
        var ada = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
        desk.interactions().log(NewInteraction.visit(ada.id()).summary("Bought an engine"));
        entityManager.persist(new Purchase(ada.id().value()));
    }

    @Transactional
    void sellAndFail() {
        sell();
        throw new IllegalStateException("thrown on purpose");
    }
}

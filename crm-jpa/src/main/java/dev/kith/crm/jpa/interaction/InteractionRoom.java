package dev.kith.crm.jpa.interaction;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.OpenItem.Concern;
import dev.kith.crm.interaction.OpenItem.Promise;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.References;
import dev.kith.crm.interaction.Timing;
import dev.kith.crm.jpa.customer.CustomerRoom;
import dev.kith.crm.jpa.mapping.OpenUnit;
import dev.kith.crm.jpa.mapping.PortRoom;
import dev.kith.crm.jpa.room.ActorCell;
import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.TextCell;
import dev.kith.crm.jpa.room.Words;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.Relation;
import dev.kith.crm.storage.StoragePort;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Brings the log of interactions and the contact facts to the storage. */
public final class InteractionRoom implements PortRoom {
    private static final String FACTS = ContactFactsRow.ENTITY;

    private static final Relation<ContactFacts, Customer> CUSTOMER = Relation.rows(
            "customer", ContactFacts.class, Customer.class, ContactFacts::customer, customer -> List.of(customer.id()));

    private static final String OWNER = "id.interaction";

    private static final Map<Field<?, ?>, String> BY_ID = Map.of(Interaction.ID, OWNER);

    /** Stateless. */
    public InteractionRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(
                InteractionRow.class,
                InteractionAttributeRow.class,
                TextCell.class,
                ActorCell.class,
                ParticipationRow.class,
                PartRow.class,
                PlaceId.class,
                ContactFactsRow.class,
                ChannelCountRow.class,
                ChannelCountId.class);
    }

    @Override
    public List<RowMapping<?, ?, ?>> mappings() {
        return List.of();
    }

    @Override
    public Map<Class<? extends StoragePort>, Function<OpenUnit, StoragePort>> ports() {
        return Map.of(InteractionLog.class, JpaInteractionLog::new, ContactFactsLedger.class, JpaContactFacts::new);
    }

    @Override
    public void register(Paths paths) {
        paths.required(Interaction.ID, "id.id")
                .required(Interaction.CHANNEL, "channel")
                .required(Interaction.DIRECTION, "direction")
                .required(Interaction.HAPPENED, "happened")
                .required(Interaction.RECORDED, "recorded")
                .optional(Timing.PLANNED, "planned")
                .optional(Timing.DURATION, "seconds")
                .optional(Interaction.SUMMARY, "summary.lookup")
                .words(Interaction.SUMMARY, Words.in("summary.words"))
                .optional(Interaction.NOTES, "notes.lookup")
                .words(Interaction.NOTES, Words.in("notes.words"))
                .optional(Content.OUTCOME, "outcome.lookup")
                .words(Content.OUTCOME, Words.in("outcome.words"))
                .optional(Interaction.Reply.TO, "replyTo")
                .required(Interaction.Reply.ORIGIN, "origin")
                .indexed(Interaction.Reply.ORIGIN)
                .relation(
                        Participant.OF_INTERACTION,
                        ParticipationRow.ENTITY + " {row}",
                        "{row}.id.tenant = {owner}.id.tenant and {row}.id.interaction = {owner}.id.id")
                .leading(
                        Participant.OF_INTERACTION,
                        ParticipationRow.ENTITY,
                        OWNER,
                        Map.of("state", InteractionRow.State.CURRENT.name()),
                        List.of(Participant.EMPLOYEE),
                        Map.of(Interaction.HAPPENED, "happened", Interaction.ID, OWNER))
                .optional(Participant.CUSTOMER, "customer")
                .optional(Participant.EMPLOYEE, "employee")
                .optional(Participant.ROLE, "role")
                .optional(Participant.CONTACT_POINT, "contactPoint")
                .parts(
                        Content.Topic.OF_INTERACTION,
                        PartRow.ENTITY,
                        OWNER,
                        part(PartRow.TOPIC),
                        List.of(Content.Topic.LABEL),
                        BY_ID)
                .required(Content.Topic.LABEL, "lookup")
                .words(Content.Topic.LABEL, Words.in("words"))
                .parts(
                        Promise.OF_INTERACTION,
                        PartRow.ENTITY,
                        OWNER,
                        part(PartRow.PROMISE),
                        List.of(Promise.TEXT),
                        BY_ID)
                .required(Promise.TEXT, "lookup")
                .words(Promise.TEXT, Words.in("words"))
                .required(Promise.BY, "code")
                .optional(Promise.DUE, "due")
                .optional(Promise.SETTLED, "settled")
                .parts(
                        Concern.OF_INTERACTION,
                        PartRow.ENTITY,
                        OWNER,
                        part(PartRow.CONCERN),
                        List.of(Concern.TEXT),
                        BY_ID)
                .required(Concern.TEXT, "lookup")
                .words(Concern.TEXT, Words.in("words"))
                .optional(Concern.SETTLED, "settled")
                .parts(
                        References.Link.OF_INTERACTION,
                        PartRow.ENTITY,
                        OWNER,
                        part(PartRow.LINK),
                        List.of(References.Link.KEY),
                        BY_ID)
                .required(References.Link.TYPE, "code")
                .binary(References.Link.KEY, "lookup")
                .attributes(Interaction.class, "attributes", InteractionAttributeRow.ENTITY)
                .relation(
                        JpaInteractionLog.CUSTOMERS,
                        ParticipationRow.ENTITY + " {row}p join " + CustomerRoom.ENTITY
                                + " {row} on {row}.id.tenant = {row}p.id.tenant and {row}.id.id = {row}p.customer",
                        "{row}p.id.tenant = {owner}.id.tenant and {row}p.id.interaction = {owner}.id.id")
                .belonging(Interaction.class, JpaInteractionLog.CUSTOMERS)
                .relation(
                        Interaction.OF_CUSTOMER,
                        ParticipationRow.ENTITY + " {row}p join " + InteractionRow.ENTITY
                                + " {row} on {row}.id.tenant = {row}p.id.tenant and {row}.id.id = {row}p.id.interaction"
                                + " and {row}.state = 'CURRENT'",
                        "{row}p.id.tenant = {owner}.id.tenant and {row}p.state = 'CURRENT' and {row}p.customer = {owner}.id.id")
                .relation(ContactFacts.OF_CUSTOMER, FACTS)
                .relation(
                        CUSTOMER,
                        CustomerRoom.ENTITY + " {row}",
                        "{row}.id.tenant = {owner}.id.tenant and {row}.id.id = {owner}.id.id")
                .belonging(ContactFacts.class, CUSTOMER)
                .beside(ContactFacts.FIRST_CONTACT, FACTS, "first")
                .beside(ContactFacts.LAST_CONTACT, FACTS, "last")
                .beside(ContactFacts.LAST_INBOUND, FACTS, "lastInbound")
                .beside(ContactFacts.LAST_OUTBOUND, FACTS, "lastOutbound")
                .beside(ContactFacts.CONTACT_COUNT, FACTS, "count")
                .beside(ContactFacts.TOUCH_LOST, FACTS, "touchLost");
    }

    private static Map<String, String> part(String kind) {
        return Map.of("kind", kind);
    }
}

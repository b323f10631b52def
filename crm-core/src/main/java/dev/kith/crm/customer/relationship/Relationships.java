package dev.kith.crm.customer.relationship;

import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How customers stand to each other, as one caller sees it. Light, immutable, thread-safe. */
public interface Relationships {
    /**
     * Gives the feature that brings this facade to a Crm; the builder adds it by itself.
     *
     * @return the feature
     */
    static CrmExtension feature() {
        return new RelationshipFeature();
    }

    /**
     * Relates two customers. Their own files keep their versions; the history of both tells of it.
     *
     * @param command what is asked for
     * @return the relationship
     * @throws dev.kith.crm.failure.InvalidValueException with all violations, if the command breaks rules
     * @throws dev.kith.crm.failure.NotFoundException if there is no such customer
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    Relationship relate(NewRelationship command);

    /**
     * Changes a relationship as it is now; nobody's change in between is lost. One that was entered by mistake is revised by
     * {@link Relationship#asWithdrawn}. A change that leaves the state equal writes nothing.
     *
     * @param id which one
     * @param change gives the changed state; pure, since it may be applied again
     * @return the changed relationship
     * @throws dev.kith.crm.failure.InvalidValueException if the state is illegal, or id, version, kind or an end were changed
     * @throws dev.kith.crm.failure.NotFoundException if there is no such relationship
     * @throws dev.kith.crm.failure.RefusedException if a listener vetoes
     */
    Relationship revise(RelationshipId id, UnaryOperator<Relationship> change);

    /**
     * Finds by id.
     *
     * @param id which one
     * @return the relationship, if there is one that the caller may see
     */
    Optional<Relationship> find(RelationshipId id);

    /**
     * Finds the relationships of a customer, whichever end it stands at, without those that were withdrawn.
     *
     * @param customer whose
     * @param query which of them, in which order, how many
     * @return a page
     */
    Page<Relationship> of(CustomerId customer, Query<Relationship> query);
}

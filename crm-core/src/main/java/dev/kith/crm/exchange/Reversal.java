package dev.kith.crm.exchange;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.relationship.Relationship;
import dev.kith.crm.customer.relationship.RelationshipId;
import dev.kith.crm.customer.relationship.Relationships;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.Interactions;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Puts away what an import has brought, but what somebody has worked with since.
 *
 * @param bench the caller's tools
 * @param unit in which it is done
 * @param left in which version the import has left each
 * @param putAway takes in which version this has left each that it put away
 */
record Reversal(Workbench bench, UnitOfWork unit, Map<UUID, Version> left, Map<UUID, Version> putAway) {
    /** Gives those that stay. */
    Set<UUID> of(ImportFile.Kind kind) {
        if (left.isEmpty()) {
            return Set.of();
        }
        return switch (kind) {
            case INTERACTIONS -> interactions();
            case RELATIONSHIPS -> relationships();
            default -> customers();
        };
    }

    /** Untouched is whose version is the one that the import left, and with whom nobody has spoken or related anybody. */
    private Set<UUID> customers() {
        var ids = left.keySet().stream().map(CustomerId::new).toList();
        var touched = touched(ids);
        var files = new CustomerWrites(bench);
        files.read(unit, ids);
        var now = bench.now();
        var stays = new HashSet<UUID>();
        for (var id : ids) {
            var file = files.find(id);
            if (file.filter(one -> one.status().archived().isPresent()).isPresent()) {
                continue;
            }
            if (file.filter(one -> isAsLeft(id.value(), one.version())).isPresent() && !touched.contains(id)) {
                var after = files.changed(id, CustomerEvent.ARCHIVED, one -> CustomerWrites.archived(one, now));
                putAway.put(id.value(), after.version());
            } else {
                stays.add(id.value());
            }
        }
        return stays;
    }

    /** Each end by its own index: a criterion over both would lead some databases through all relationships. */
    private Set<CustomerId> touched(List<CustomerId> ids) {
        var touched = new HashSet<CustomerId>();
        bench.each(
                Customer.TYPE,
                Query.where(Customer.ID.in(ids).and(ContactFacts.CONTACT_COUNT.atLeast(1L))),
                (open, scan) -> open.of(Customer.TYPE).search(scan),
                customer -> touched.add(customer.id()));
        for (var end : List.of(Relationship.FROM, Relationship.TO)) {
            bench.each(
                    Relationship.TYPE,
                    Query.where(end.in(ids).and(Relationship.WITHDRAWN.is(false))),
                    (open, scan) -> open.of(Relationship.TYPE).search(scan),
                    one -> touched.addAll(one.customers()));
        }
        return touched;
    }

    /** What is not found was retracted before. */
    private Set<UUID> interactions() {
        var stays = new HashSet<UUID>();
        for (var entry : Pointers.entries(
                unit, left.keySet().stream().map(InteractionId::new).toList())) {
            if (isAsLeft(entry.id().value(), entry.revision())) {
                bench.facade(Interactions.class).retract(entry.id(), "import taken back");
                putAway.put(entry.id().value(), entry.revision().next());
            } else {
                stays.add(entry.id().value());
            }
        }
        return stays;
    }

    private Set<UUID> relationships() {
        var stays = new HashSet<UUID>();
        var found = unit.of(Relationship.TYPE)
                .findAll(left.keySet().stream().map(RelationshipId::new).toList());
        for (var one : found.values()) {
            if (one.withdrawn()) {
                continue;
            }
            if (isAsLeft(one.id().value(), one.version())) {
                var after = bench.facade(Relationships.class).revise(one.id(), Relationship::asWithdrawn);
                putAway.put(one.id().value(), after.version());
            } else {
                stays.add(one.id().value());
            }
        }
        return stays;
    }

    private boolean isAsLeft(UUID id, Version version) {
        return version.equals(left.get(id));
    }

    @Override
    public String toString() {
        return "Reversal[" + left.size() + "]";
    }
}

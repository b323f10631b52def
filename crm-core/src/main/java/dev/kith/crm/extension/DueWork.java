package dev.kith.crm.extension;

import dev.kith.crm.storage.Agenda;

/** Does what falls due: a contribution of a feature, ours or a vendor's. Stateless, thread-safe. */
public interface DueWork {
    /** Where works are contributed. */
    ContributionPoint<DueWork> POINT = new ContributionPoint<>("due work");

    /** {@return its name, by which items ask for it; unique in a Crm; vendors begin with a prefix of their own} */
    String name();

    /**
     * Does one item, in the unit that has claimed and removed it; may plan it anew. What it throws is rolled back, and the item is tried
     * again later.
     *
     * @param item what is due
     * @param bench tools of the item's tenant, with the unit open; the actor is the engine {@code due}
     */
    void run(Agenda.Item item, Workbench bench);
}

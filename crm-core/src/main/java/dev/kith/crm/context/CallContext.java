package dev.kith.crm.context;

import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Text;
import java.util.Optional;

/**
 * Who calls, for which tenant, why, and in the course of what. Goes with every call and into every record of a change.
 * Immutable.
 *
 * @param tenant whose data
 * @param actor who acts
 * @param reason why, as the actor would say it; one line
 * @param correlationId the host's own mark of the request; one line
 */
public record CallContext(TenantId tenant, Actor actor, Optional<String> reason, Optional<String> correlationId) {
    /**
     * Brings reason and mark into the form of a line.
     *
     * @param tenant whose data
     * @param actor who acts
     * @param reason why, as the actor would say it; blank for none
     * @param correlationId the host's own mark of the request; blank for none
     */
    public CallContext {
        reason = reason.flatMap(Text::line);
        correlationId = correlationId.flatMap(Text::line);
    }

    /**
     * Begins with the only tenant and no reason.
     *
     * @param actor who acts
     * @return the context
     */
    public static CallContext of(Actor actor) {
        return new CallContext(TenantId.ONLY, actor, Optional.empty(), Optional.empty());
    }

    /**
     * Sets the tenant.
     *
     * @param other whose data
     * @return the context
     */
    public CallContext in(TenantId other) {
        return new CallContext(other, actor, reason, correlationId);
    }

    /**
     * Sets the reason.
     *
     * @param why as the actor would say it
     * @return the context
     */
    public CallContext because(String why) {
        return new CallContext(tenant, actor, Optional.of(why), correlationId);
    }

    /**
     * Sets the host's own mark of the request.
     *
     * @param id the mark
     * @return the context
     */
    public CallContext correlatedBy(String id) {
        return new CallContext(tenant, actor, reason, Optional.of(id));
    }

    /** {@return the employee who calls; empty if somebody else does} */
    public Optional<EmployeeId> employee() {
        return actor instanceof Actor.Employee one ? Optional.of(one.id()) : Optional.empty();
    }

    @Override
    public String toString() {
        return "CallContext[tenant=" + tenant + "]";
    }
}

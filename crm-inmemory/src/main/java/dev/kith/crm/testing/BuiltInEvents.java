package dev.kith.crm.testing;

import dev.kith.crm.cadence.CadenceEvent;
import dev.kith.crm.consent.ConsentEvent;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.relationship.RelationshipEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.interaction.InteractionEvent;
import dev.kith.crm.sequence.SequenceEvent;
import dev.kith.crm.task.TaskEvent;
import java.util.List;

/** What the features of Kith tell. */
final class BuiltInEvents {
    static final List<EventType<?>> ALL = List.of(
            CustomerEvent.REGISTERED,
            CustomerEvent.REVISED,
            CustomerEvent.ARCHIVED,
            CustomerEvent.RESTORED,
            CustomerEvent.ENDED,
            CustomerEvent.REVIVED,
            RelationshipEvent.RELATED,
            RelationshipEvent.REVISED,
            InteractionEvent.LOGGED,
            InteractionEvent.AMENDED,
            InteractionEvent.RETRACTED,
            TaskEvent.PLANNED,
            TaskEvent.REVISED,
            TaskEvent.REASSIGNED,
            TaskEvent.SNOOZED,
            TaskEvent.COMPLETED,
            TaskEvent.CANCELLED,
            TaskEvent.REOPENED,
            CadenceEvent.STARTED,
            CadenceEvent.REVISED,
            CadenceEvent.REASSIGNED,
            CadenceEvent.SKIPPED,
            CadenceEvent.MOVED,
            CadenceEvent.PAUSED,
            CadenceEvent.RESUMED,
            CadenceEvent.CAME_DUE,
            SequenceEvent.STARTED,
            SequenceEvent.REVISED,
            SequenceEvent.REASSIGNED,
            SequenceEvent.MOVED,
            SequenceEvent.ADVANCED,
            SequenceEvent.FINISHED,
            SequenceEvent.STOPPED,
            ConsentEvent.RECORDED);

    private BuiltInEvents() {}
}

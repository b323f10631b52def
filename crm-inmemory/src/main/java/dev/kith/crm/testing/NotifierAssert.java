package dev.kith.crm.testing;

import dev.kith.crm.event.Message;
import dev.kith.crm.inmemory.RecordingNotifier;
import dev.kith.crm.value.EmployeeId;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/**
 * Says whom a notifier must have told of what. Every attempt counts, also one that was not taken. Failures name kinds of
 * messages, never employees or texts. Not thread-safe.
 */
public final class NotifierAssert extends AbstractAssert<NotifierAssert, RecordingNotifier> {
    NotifierAssert(RecordingNotifier actual) {
        super(actual, NotifierAssert.class);
    }

    /**
     * Fails unless an employee was told something of a kind, once or more often.
     *
     * @param employee the employee's id
     * @param kind a kind of message, such as {@code task.reminder}
     * @return this
     */
    public NotifierAssert told(String employee, String kind) {
        var kinds = kindsTo(employee);
        if (!kinds.contains(kind)) {
            failWithMessage(
                    "%nExpected the employee to be told: %s%nbut was told: %s%nand others: %s",
                    kind, CrmAssertions.shown(kinds), CrmAssertions.shown(kindsToOthers(employee)));
        }
        return this;
    }

    /**
     * Fails unless an employee was told exactly this, in this order.
     *
     * @param employee the employee's id
     * @param kinds the kinds of all messages
     * @return this
     */
    public NotifierAssert toldInOrder(String employee, String... kinds) {
        var told = kindsTo(employee);
        if (!told.equals(List.of(kinds))) {
            failWithMessage(
                    "%nExpected the employee to be told in order: %s%nbut was told: %s%nand others: %s",
                    CrmAssertions.shown(List.of(kinds)),
                    CrmAssertions.shown(told),
                    CrmAssertions.shown(kindsToOthers(employee)));
        }
        return this;
    }

    /**
     * Fails if an employee was told anything.
     *
     * @param employee the employee's id
     * @return this
     */
    public NotifierAssert notTold(String employee) {
        var kinds = kindsTo(employee);
        if (!kinds.isEmpty()) {
            failWithMessage("%nExpected the employee to be told nothing%nbut was told: %s", CrmAssertions.shown(kinds));
        }
        return this;
    }

    /**
     * Fails if anybody was told anything.
     *
     * @return this
     */
    public NotifierAssert toldNobody() {
        var kinds = actual.messages().stream().map(Message::kind).toList();
        if (!kinds.isEmpty()) {
            failWithMessage(
                    "%nExpected nobody to be told anything%nbut somebody was told: %s", CrmAssertions.shown(kinds));
        }
        return this;
    }

    private List<String> kindsTo(String employee) {
        return actual.messagesTo(new EmployeeId(employee)).stream()
                .map(Message::kind)
                .toList();
    }

    private List<String> kindsToOthers(String employee) {
        var to = new Message.ToEmployee(new EmployeeId(employee));
        return actual.messages().stream()
                .filter(message -> !message.to().equals(to))
                .map(Message::kind)
                .toList();
    }
}

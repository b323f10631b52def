package dev.kith.crm.task;

import dev.kith.crm.storage.Trait;
import java.util.List;
import java.util.Optional;

/** What the history of a file tells of its tasks. */
final class TaskTraits {
    static final List<Trait<Task>> ALL = List.of(
            Trait.of("kind", task -> Optional.of(task.brief().kind().code())),
            Trait.of("title", task -> Optional.of(task.brief().title())),
            Trait.of("notes", task -> task.brief().notes()),
            Trait.of("due", task -> Optional.of(text(task.schedule().due()))),
            new Trait<>(
                    "reminders",
                    task -> task.schedule().reminders().stream()
                            .map(Object::toString)
                            .toList()),
            Trait.of(
                    "snoozed",
                    task -> task.schedule()
                            .snoozed()
                            .map(snooze -> snooze.times() + " times, at first due " + text(snooze.original()))),
            Trait.of("assignee", task -> Optional.of(task.assignee().value())),
            Trait.of("priority", task -> Optional.of(task.priority().name())),
            Trait.of("origin", task -> task.origin().map(origin -> origin.type() + " " + origin.key())),
            Trait.of("state", task -> Optional.of(task.state().name())),
            Trait.of("reason", task -> task.closing().flatMap(Closing::reason)),
            Trait.of(
                    "interaction",
                    task -> task.closing().flatMap(Closing::interaction).map(Object::toString)),
            new Trait<>("attributes", task -> task.attributes().texts()));

    private TaskTraits() {}

    static String text(Due due) {
        return due instanceof Due.On on
                ? on.day() + " " + on.zone()
                : due.begins().toString();
    }
}

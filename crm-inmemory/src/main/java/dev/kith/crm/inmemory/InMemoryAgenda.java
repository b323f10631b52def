package dev.kith.crm.inmemory;

import dev.kith.crm.storage.Agenda;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** What is to be done later, as one unit sees it. */
final class InMemoryAgenda implements Agenda {
    private static final IndexKeys<Waiting> IDS =
            new IndexKeys.Read<>(waiting -> waiting.item().id());
    private static final IndexKeys<Waiting> SUBJECTS =
            new IndexKeys.Read<>(waiting -> waiting.item().subject());

    private final InMemoryUnit unit;
    private final View<Waiting, Waiting.Key> view;

    InMemoryAgenda(InMemoryUnit unit) {
        this.unit = unit;
        this.view = unit.<Waiting, Waiting.Key>view(Waiting.class).orElseThrow();
    }

    @Override
    public void plan(Collection<Agenda.Item> items) {
        for (var item : items) {
            var fresh = new Waiting(item, 0);
            unit.lock(Waiting.class, fresh.key());
            var there = unit.reading(() -> view.find(fresh.key()));
            view.write(fresh.key(), there.map(one -> one.until(item.due(), 0)).orElse(fresh));
        }
    }

    @Override
    public void drop(String work, UUID subject, Collection<String> occurrences) {
        unit.reading(() -> view.under(SUBJECTS, subject).toList()).stream()
                .filter(one -> one.item().work().equals(work)
                        && occurrences.contains(one.item().occurrence()))
                .forEach(one -> {
                    unit.lock(Waiting.class, one.key());
                    view.remove(one.key());
                });
    }

    @Override
    public Optional<Agenda.Item> claim(Agenda.Candidate candidate) {
        return found(candidate)
                .filter(one -> unit.tryLock(Waiting.class, one.key()))
                .flatMap(before -> found(candidate)) // as it is now
                .map(Waiting::item);
    }

    @Override
    public void remove(Agenda.Item item) {
        view.remove(new Waiting(item, 0).key());
    }

    @Override
    public void putOff(Agenda.Candidate candidate, Instant until) {
        claim(candidate)
                .map(item -> new Waiting(item, candidate.attempts()))
                .ifPresent(one -> view.write(one.key(), one.until(until, one.attempts() + 1)));
    }

    private Optional<Waiting> found(Agenda.Candidate candidate) {
        return unit.reading(() -> view.under(IDS, candidate.id())
                .filter(one -> one.attempts() == candidate.attempts()
                        && one.item().due().equals(candidate.due()))
                .findFirst());
    }
}

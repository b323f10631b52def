package dev.kith.crm.tck;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Content.Topic;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.Interaction.Reply;
import dev.kith.crm.interaction.OpenItem.Concern;
import dev.kith.crm.interaction.OpenItem.Promise;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.References;
import dev.kith.crm.interaction.References.Attachment;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.interaction.References.Link;
import dev.kith.crm.interaction.Timing;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.InteractionId;
import dev.kith.crm.value.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes interactions at random, with what stores get wrong. */
record Entries(Generator random) {
    List<Interaction> of(List<Customer> customers, int count) {
        var entries = new ArrayList<Interaction>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(customers, entries));
        }
        return entries;
    }

    private Interaction entry(List<Customer> customers, List<Interaction> before) {
        Optional<Reply> reply = before.isEmpty() || random.below(4) > 0
                ? Optional.empty()
                : Optional.of(random.pick(before)).map(one -> new Reply(one.id(), one.origin()));
        return new Interaction(
                new InteractionId(random.id()),
                Version.FIRST,
                random.pick(
                        List.of(ChannelCode.PHONE, ChannelCode.EMAIL, ChannelCode.VISIT, new ChannelCode("acme.fax"))),
                random.pick(List.of(Direction.values())),
                timing(),
                participants(customers),
                content(),
                reply,
                references(),
                HandleValues.ofInteraction(random));
    }

    private Timing timing() {
        var happened = random.instant();
        var recorded = random.oneIn(3) ? happened : happened.plusSeconds(random.below(100_000));
        return new Timing(
                random.maybe(random::instant),
                happened,
                recorded,
                random.maybe(() -> Duration.ofSeconds(random.below(3))));
    }

    private List<Participant> participants(List<Customer> customers) {
        var all = new TreeMap<String, Participant>();
        for (int i = random.below(4) / 3; i >= 0; i--) {
            add(all, Participant.of(random.pick(customers).id()));
        }
        if (random.oneIn(3)) {
            add(all, Participant.of(new EmployeeId(random.word())));
        }
        if (random.oneIn(5)) {
            add(all, Participant.named(random.text()));
        }
        return List.copyOf(all.values());
    }

    private void add(TreeMap<String, Participant> all, Participant one) {
        var role = random.oneIn(2) ? one : one.as(random.pick(List.of("sender", "copied", "acme.host")));
        all.put(key(one), random.oneIn(2) ? role : role.reachedAt(random.word()));
    }

    /** Whoever is there already is replaced. */
    private static String key(Participant one) {
        return one.customer()
                .map(id -> "c" + id)
                .or(() -> one.employee().map(id -> "e" + id.value()))
                .orElse("other");
    }

    private Content content() {
        return new Content(
                random.maybe(random::text),
                random.maybe(() -> random.text() + "\n\t" + random.text()),
                random.maybe(random::text),
                some(() -> new Topic(random.text())),
                some(this::promise),
                some(() -> new Concern(random.text(), random.maybe(this::day))));
    }

    private Promise promise() {
        return new Promise(
                random.text(),
                random.pick(List.of(Promise.By.values())),
                random.maybe(this::day),
                random.maybe(this::day));
    }

    private LocalDate day() {
        return LocalDate.of(2026, 2, 28).plusDays(random.below(4));
    }

    private References references() {
        return new References(
                some(() -> new Link(random.pick(List.of("order", "acme.case")), random.word())),
                some(() -> new Attachment(
                        random.text(),
                        random.maybe(() -> "text/plain"),
                        random.maybe(() -> (long) random.below(2)),
                        "https://example.org/" + random.word())),
                random.maybe(() -> new ExternalId("mail", random.id() + random.word())));
    }

    private <T> List<T> some(Supplier<T> one) {
        return Stream.generate(one).limit(Math.max(0, random.below(5) - 2)).toList();
    }
}

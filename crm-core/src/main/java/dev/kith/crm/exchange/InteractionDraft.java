package dev.kith.crm.exchange;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.extension.Channels;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.References;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.interaction.Timing;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.EmployeeId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** An interaction, as one row tells it. */
final class InteractionDraft extends Draft<ToldInteraction> {
    private final Workbench bench;
    private final List<Asked> customers = new ArrayList<>();
    private final List<Participant> others = new ArrayList<>();
    private Asked named = Asked.NOBODY;
    private Optional<ChannelCode> channel = Optional.empty();
    private Direction direction = Direction.OUTBOUND;
    private Optional<Instant> planned = Optional.empty();
    private Optional<Instant> happened = Optional.empty();
    private Optional<Duration> duration = Optional.empty();
    private Content content = Content.NONE;
    private Optional<ExternalId> reply = Optional.empty();
    private References references = References.NONE;
    private Attributes attributes = Attributes.NONE;

    InteractionDraft(Workbench bench) {
        this.bench = bench;
    }

    /** Who took part, by what stands in one cell: an id, an e-mail address, a phone number or a name. */
    void customer(String raw) {
        named = named.and(Asked.of(raw, bench.settings().region()));
    }

    void email(String raw) {
        named = named.and(Asked.byEmail(raw));
    }

    void phone(String raw) {
        named = named.and(Asked.byPhone(raw, bench.settings().region()));
    }

    void participant(Entry entry) {
        switch (entry.kind()) {
            case "customer" -> customers.add(Asked.of(entry, bench.settings().region()));
            case "employee" -> other(Participant.of(new EmployeeId(entry.value())), entry);
            case "other" -> other(Participant.named(entry.value()), entry);
            default ->
                throw new InvalidValueException(
                        "a participant", Violation.of("import.choice", "customer, employee, other"));
        }
    }

    private void other(Participant who, Entry entry) {
        others.add(new Participant(who.who(), entry.part("role"), entry.part("contact-point")));
    }

    void employee(String raw) {
        var participant = Participant.of(new EmployeeId(raw.strip()));
        if (others.stream().noneMatch(one -> one.who().equals(participant.who()))) {
            others.add(participant);
        }
    }

    void channel(ChannelCode code) {
        var unknown = Channels.unknown(code.code(), bench);
        if (!unknown.isEmpty()) {
            throw new InvalidValueException("a channel", unknown);
        }
        channel = Optional.of(code);
    }

    void direction(Direction who) {
        direction = who;
    }

    void planned(Instant at) {
        planned = Optional.of(at);
    }

    void happened(Instant at) {
        happened = Optional.of(at);
    }

    void lasting(Duration length) {
        duration = Optional.of(length);
    }

    void say(UnaryOperator<Content> part) {
        content = part.apply(content);
    }

    /** On which day something was settled. */
    Optional<LocalDate> settled(Entry entry) {
        var day = entry.part("settled").map(text -> (LocalDate) FieldType.DATE.readStored(text));
        if (day.filter(bench.now().atZone(bench.settings().zone()).toLocalDate()::isBefore)
                .isPresent()) {
            throw new InvalidValueException(
                    "an entry",
                    Violation.of("interaction.settled-in-the-future").in("settled"));
        }
        return day;
    }

    void refer(UnaryOperator<References> part) {
        references = part.apply(references);
    }

    void reply(Entry entry) {
        reply = Optional.of(new ExternalId(entry.kind(), entry.value()));
    }

    void attribute(Entry entry) {
        var all = new TreeMap<>(attributes.all());
        all.put(entry.kind(), CustomerEntries.attribute(entry));
        attributes = Attributes.of(all);
    }

    Instant instant(String raw) {
        return Moments.parse(iso(raw), bench.settings().zone());
    }

    @Override
    ToldInteraction made() {
        if (!named.equals(Asked.NOBODY)) {
            customers.add(named);
        }
        var now = bench.now();
        var problems = new ArrayList<Violation>();
        if (customers.isEmpty()) {
            problems.add(Violation.of("interaction.no-customer").in("customer"));
        }
        if (channel.isEmpty()) {
            problems.add(Violation.of("line.missing").in("channel"));
        }
        if (happened.isEmpty()) {
            problems.add(Violation.of("line.missing").in("happened"));
        }
        problems.addAll(bench.attributes(Interaction.class).unknown(attributes));
        if (!problems.isEmpty()) {
            throw new InvalidValueException("an interaction", problems);
        }
        return new ToldInteraction(
                customers,
                others,
                channel.orElseThrow(),
                direction,
                new Timing(planned, happened.orElseThrow(), now, duration),
                content,
                reply,
                references,
                attributes);
    }
}

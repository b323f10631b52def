package dev.kith.crm.exchange;

import dev.kith.crm.extension.Attribute;
import dev.kith.crm.extension.Attributes;
import dev.kith.crm.extension.Channels;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.RawContent;
import dev.kith.crm.interaction.RawTiming;
import dev.kith.crm.interaction.References;
import dev.kith.crm.interaction.Timing;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmailAddress;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
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
    private Asked named = new Asked(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private Optional<ChannelCode> channel = Optional.empty();
    private Direction direction = Direction.OUTBOUND;
    private Optional<Instant> planned = Optional.empty();
    private Optional<Instant> happened = Optional.empty();
    private Optional<Duration> duration = Optional.empty();
    private Content content = Content.NONE;
    private References references = References.NONE;
    private Attributes attributes = Attributes.NONE;

    InteractionDraft(Workbench bench) {
        this.bench = bench;
    }

    /** Who took part, by what stands in one cell: an id, an e-mail address, a phone number or a name. */
    void customer(String raw) {
        var text = raw.strip();
        if (text.matches("[0-9a-fA-F-]{36}")) {
            name(Optional.of(CustomerId.parse(text)), named.email(), named.phone(), named.name());
        } else if (text.indexOf('@') > 0) {
            email(text);
        } else if (text.matches("\\+?[0-9 ()/.-]{5,}")) {
            phone(text);
        } else {
            name(named.id(), named.email(), named.phone(), Optional.of(text));
        }
    }

    void email(String raw) {
        name(named.id(), Optional.of(EmailAddress.parse(raw).key()), named.phone(), named.name());
    }

    void phone(String raw) {
        name(named.id(), named.email(), Optional.of(phoneKey(raw)), named.name());
    }

    private String phoneKey(String raw) {
        return PhoneNumber.parse(raw, bench.settings().region()).key();
    }

    private void name(Optional<CustomerId> id, Optional<String> email, Optional<String> phone, Optional<String> name) {
        named = new Asked(id, email, phone, name, Optional.empty(), Optional.empty());
    }

    void participant(Entry entry) {
        switch (entry.kind()) {
            case "customer" ->
                customers.add(new Asked(
                        Optional.of(entry.value()).filter(id -> !id.isBlank()).map(CustomerId::parse),
                        entry.part("e-mail").map(raw -> EmailAddress.parse(raw).key()),
                        entry.part("phone").map(this::phoneKey),
                        entry.part("name"),
                        entry.part("role"),
                        entry.part("contact-point")));
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

    void refer(UnaryOperator<References> part) {
        references = part.apply(references);
    }

    void attribute(Entry entry) {
        var all = new TreeMap<>(attributes.all());
        all.put(entry.kind(), CustomerEntries.attribute(entry));
        attributes = Attributes.of(all);
    }

    Instant instant(String raw) {
        return Moments.parse(raw, bench.settings().zone());
    }

    @Override
    ToldInteraction made() {
        if (!named.equals(new InteractionDraft(bench).named)) {
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
        problems.addAll(attributes.unregistered(Attributes.NONE, Attribute.registered(Interaction.class, bench)));
        if (!problems.isEmpty()) {
            throw new InvalidValueException("an interaction", problems);
        }
        new Timing(planned, happened.orElseThrow(), now, duration); // refuses what it would refuse when it is logged
        return new ToldInteraction(
                customers,
                new NewInteraction(
                        channel.orElseThrow(),
                        direction,
                        new RawTiming(planned, happened, duration),
                        others,
                        new RawContent(
                                content.summary(),
                                content.notes(),
                                content.outcome(),
                                content.topics().stream()
                                        .map(Content.Topic::label)
                                        .toList(),
                                content.promises()),
                        Optional.empty(),
                        references,
                        attributes));
    }
}

package dev.kith.crm.exchange;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.OpenItem.Concern;
import dev.kith.crm.interaction.OpenItem.Promise;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.References;
import dev.kith.crm.interaction.References.Attachment;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.interaction.References.Link;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.Text;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of a CSV file of interactions, in the order in which they are written and read.
 *
 * @param pointers how what an interaction points at is written
 */
record InteractionColumns(Pointers pointers) {
    private static final Map<String, Direction> DIRECTIONS = Map.of(
            "inbound", Direction.INBOUND,
            "in", Direction.INBOUND,
            "eingehend", Direction.INBOUND,
            "outbound", Direction.OUTBOUND,
            "out", Direction.OUTBOUND,
            "ausgehend", Direction.OUTBOUND,
            "mutual", Direction.MUTUAL,
            "beidseitig", Direction.MUTUAL);

    List<Column<InteractionDraft, Interaction>> all() {
        return List.of(
                Column.of(
                        "happened",
                        List.of("date", "time", "when", "datum", "zeitpunkt"),
                        (draft, cell) -> draft.happened(draft.instant(cell)),
                        entry -> entry.happened().toString()),
                Column.of(
                        "planned",
                        List.of("geplant"),
                        (draft, cell) -> draft.planned(draft.instant(cell)),
                        optional(entry -> entry.timing().planned().map(Instant::toString))),
                Column.of(
                        "duration",
                        List.of("dauer"),
                        (draft, cell) -> draft.lasting(length(cell)),
                        optional(entry -> entry.timing().duration().map(Duration::toString))),
                Column.of(
                        "channel",
                        List.of("kanal"),
                        (draft, cell) -> draft.channel(new ChannelCode(Text.folded(cell))),
                        entry -> entry.channel().code()),
                Column.of(
                        "direction",
                        List.of("richtung"),
                        (draft, cell) -> draft.direction(direction(cell)),
                        entry -> entry.direction().name().toLowerCase(Locale.ROOT)),
                Column.list("participants", List.of("teilnehmer"), InteractionDraft::participant, this::participants),
                Column.read("customer", List.of("kunde", "name", "contact"), InteractionDraft::customer),
                Column.read("e-mail", List.of("mail", "e-mail address"), InteractionDraft::email),
                Column.read("phone", List.of("telephone", "telefon"), InteractionDraft::phone),
                Column.read("employee", List.of("mitarbeiter", "owner"), InteractionDraft::employee),
                Column.of(
                        "summary",
                        List.of("subject", "betreff", "zusammenfassung"),
                        (draft, cell) -> draft.say(content -> content.summary(cell)),
                        optional(Interaction::summary)),
                Column.of(
                        "notes",
                        List.of("note", "notizen", "notiz"),
                        (draft, cell) -> draft.say(content -> content.notes(cell)),
                        optional(entry -> entry.content().notes())),
                Column.of(
                        "outcome",
                        List.of("result", "ergebnis"),
                        (draft, cell) -> draft.say(content -> content.outcome(cell)),
                        optional(entry -> entry.content().outcome())),
                Column.of(
                        "topics",
                        List.of("topic", "themen", "thema"),
                        (draft, cell) -> Column.each(
                                draft,
                                cell,
                                line -> draft.say(content -> content.about(
                                        CustomerEntries.with(content.topics(), new Content.Topic(line))))),
                        entry -> entry.content().topics().stream()
                                .map(Content.Topic::label)
                                .collect(Collectors.joining("\n"))),
                Column.list(
                        "promises",
                        List.of(),
                        InteractionColumns::promise,
                        entry -> entry.content().promises().stream()
                                .map(one -> Entry.of(one.by().name(), one.text())
                                        .with("due", one.due().map(LocalDate::toString))
                                        .with("settled", one.settled().map(LocalDate::toString)))
                                .toList()),
                Column.list(
                        "concerns",
                        List.of(),
                        InteractionColumns::concern,
                        entry -> entry.content().concerns().stream()
                                .map(one -> Entry.of("concern", one.text())
                                        .with("settled", one.settled().map(LocalDate::toString)))
                                .toList()),
                Column.list(
                        "links",
                        List.of(),
                        (draft, entry) -> draft.refer(all -> all.linkedTo(new Link(entry.kind(), entry.value()))),
                        entry -> entry.references().links().stream()
                                .map(link -> Entry.of(link.type(), link.key()))
                                .toList()),
                Column.list(
                        "attachments",
                        List.of(),
                        InteractionColumns::attachment,
                        entry -> entry.references().attachments().stream()
                                .map(one -> Entry.of(one.name(), one.location())
                                        .with("media-type", one.mediaType())
                                        .with("size", one.size().map(String::valueOf)))
                                .toList()),
                Column.list(
                        "external id",
                        List.of(),
                        (draft, entry) -> draft.refer(all -> all.knownAs(new ExternalId(entry.kind(), entry.value()))),
                        entry -> List.of(Pointers.entry(ToldInteraction.externalId(entry)))),
                Column.list(
                        "reply to",
                        List.of("antwort auf"),
                        InteractionDraft::reply,
                        entry -> entry.reply().stream().map(pointers::reply).toList()),
                Column.list(
                        "attributes",
                        List.of(),
                        InteractionDraft::attribute,
                        entry -> CustomerEntries.attributes(entry.attributes())));
    }

    private static Function<Interaction, String> optional(Function<Interaction, Optional<String>> part) {
        return entry -> part.apply(entry).orElse("");
    }

    private static Direction direction(String cell) {
        return Optional.ofNullable(DIRECTIONS.get(Text.folded(cell)))
                .orElseThrow(() -> new InvalidValueException(
                        "a direction", Violation.of("import.choice", "inbound, outbound, mutual")));
    }

    /** A plain number is one of minutes. */
    private static Duration length(String cell) {
        try {
            return cell.matches("\\d{1,6}") ? Duration.ofMinutes(Long.parseLong(cell)) : Duration.parse(cell);
        } catch (DateTimeException unreadable) {
            throw new InvalidValueException("a duration", Violation.of("import.time"));
        }
    }

    private static void promise(InteractionDraft draft, Entry entry) {
        var one = new Promise(
                entry.value(),
                CustomerEntries.choice(Promise.By.values(), entry.kind()),
                entry.part("due").map(day -> (LocalDate) FieldType.DATE.readStored(day)),
                draft.settled(entry));
        draft.say(content -> content.promising(CustomerEntries.with(content.promises(), one)));
    }

    private static void concern(InteractionDraft draft, Entry entry) {
        var one = new Concern(entry.value(), draft.settled(entry));
        draft.say(content -> content.worrying(CustomerEntries.with(content.concerns(), one)));
    }

    private static void attachment(InteractionDraft draft, Entry entry) {
        var one = new Attachment(
                entry.kind(),
                entry.part("media-type"),
                entry.part("size").map(bytes -> (Long) FieldType.WHOLE.readStored(bytes)),
                entry.value());
        draft.refer(all -> new References(all.links(), CustomerEntries.with(all.attachments(), one), all.externalId()));
    }

    /** A customer is told by id, and by what identifies it where that id is not known. */
    private List<Entry> participants(Interaction entry) {
        return entry.participants().stream()
                .map(one -> participant(one).with("role", one.role()).with("contact-point", one.contactPoint()))
                .toList();
    }

    private Entry participant(Participant one) {
        if (one.who() instanceof Participant.OfEmployee employee) {
            return Entry.of("employee", employee.id().value());
        }
        return one.who() instanceof Participant.Other other
                ? Entry.of("other", other.name())
                : one.customer().map(pointers::customer).orElseThrow();
    }
}

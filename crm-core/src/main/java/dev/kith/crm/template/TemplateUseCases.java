package dev.kith.crm.template;

import dev.kith.crm.brand.Brands;
import dev.kith.crm.consent.ConsentPurpose;
import dev.kith.crm.consent.MessageClass;
import dev.kith.crm.context.Languages;
import dev.kith.crm.customer.Communication;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.employee.Employees;
import dev.kith.crm.extension.Lookup;
import dev.kith.crm.extension.Revising;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Defines, changes and fills. Nobody hears of it: an event has a customer. */
final class TemplateUseCases extends Lookup.OfType<MessageTemplate, MessageTemplateId> implements Templates {
    TemplateUseCases(Workbench bench) {
        super(bench, MessageTemplate.TYPE);
    }

    @Override
    public MessageTemplate define(NewMessageTemplate command) {
        var fresh = proven(command);
        return bench.inTransaction(unit -> {
            bench.add(MessageTemplate.TYPE, fresh);
            return fresh;
        });
    }

    private MessageTemplate proven(NewMessageTemplate command) {
        Objects.requireNonNull(command, "command");
        var fresh = new MessageTemplate(
                new MessageTemplateId(bench.newId()),
                Version.FIRST,
                command.code(),
                command.purpose(),
                command.given(),
                command.texts());
        bench.check(command, violations(fresh));
        return fresh;
    }

    private List<Violation> violations(MessageTemplate template) {
        var glossary = new Glossary(bench, template.given());
        var wrong = new ArrayList<>(glossary.taken());
        if (purpose(template).isEmpty()) {
            var legal = bench.parts(ConsentPurpose.POINT).stream()
                    .map(ConsentPurpose::code)
                    .toList();
            wrong.add(Codes.unknown(template.purpose(), legal).in("purpose"));
        }
        template.texts().forEach(text -> wrong.addAll(Proof.violations(glossary, text)));
        return wrong;
    }

    private Optional<ConsentPurpose> purpose(MessageTemplate template) {
        return bench.parts(ConsentPurpose.POINT).stream()
                .filter(one -> one.code().equals(template.purpose()))
                .findFirst();
    }

    @Override
    public MessageTemplate revise(MessageTemplateId id, UnaryOperator<MessageTemplate> change) {
        return revise(id, Optional.empty(), change);
    }

    @Override
    public MessageTemplate revise(MessageTemplateId id, Version seen, UnaryOperator<MessageTemplate> change) {
        return revise(id, Optional.of(seen), change);
    }

    private MessageTemplate revise(
            MessageTemplateId id, Optional<Version> seen, UnaryOperator<MessageTemplate> change) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        return new Revising<>(bench, MessageTemplate.TYPE, MessageTemplate::at, (record, told) -> {})
                .revise(id, seen, change, this::violations);
    }

    private List<Violation> violations(Change<MessageTemplate> change) {
        var found = new ArrayList<Violation>();
        found.addAll(Revising.fixed(change, "code", MessageTemplate::code));
        found.addAll(Revising.fixed(change, "purpose", MessageTemplate::purpose));
        return found.isEmpty() ? violations(change.after()) : found;
    }

    @Override
    public MessageTemplate named(String code) {
        Objects.requireNonNull(code, "code");
        if (!Codes.wellFormed(code)) {
            throw new NotFoundException(MessageTemplate.TYPE.name(), "?"); // no code, so it may be anything
        }
        return bench.inTransaction(unit -> unit
                        .of(MessageTemplate.TYPE)
                        .search(new Scan<>(
                                MessageTemplate.CODE.is(code),
                                MessageTemplate.TYPE.total(Sort.none()),
                                1,
                                Optional.empty()))
                        .items()
                        .stream()
                        .findFirst())
                .orElseThrow(() -> new NotFoundException(MessageTemplate.TYPE.name(), code));
    }

    @Override
    public RenderedMessage render(String code, Rendering rendering) {
        Objects.requireNonNull(rendering, "rendering");
        return bench.inTransaction(unit -> filled(named(code), rendering));
    }

    @Override
    public RenderedMessage preview(NewMessageTemplate draft, Rendering rendering) {
        Objects.requireNonNull(rendering, "rendering");
        var template = proven(draft);
        return bench.inTransaction(unit -> filled(template, rendering));
    }

    @Override
    public RenderedMessage preview(MessageTemplate changed, Rendering rendering) {
        Objects.requireNonNull(rendering, "rendering");
        bench.check(changed, violations(changed));
        return bench.inTransaction(unit -> filled(changed, rendering));
    }

    private RenderedMessage filled(MessageTemplate template, Rendering asked) {
        var customer = bench.facade(Customers.class).get(asked.customer());
        var text = template.in(languages(customer, asked));
        var scene = scene(customer, Locale.forLanguageTag(text.language()));
        // of a purpose that is registered no more the reader is told how to end it: better once too often
        var marketing = purpose(template)
                .map(one -> one.messages() == MessageClass.MARKETING)
                .orElse(true);
        var frame = new Frame(scene, marketing, asked.unsubscribe());
        var glossary = new Glossary(bench, template.given());
        var outdated = Proof.outdated(glossary, text);
        if (!outdated.isEmpty()) {
            throw new InvalidValueException("the template", outdated);
        }
        var values = glossary.values(scene, asked.values(), text.names());
        var subject = part(text, Sink.SUBJECT, values);
        return new RenderedMessage(
                text.language(),
                subject,
                part(text, Sink.TEXT, values).map(frame::text),
                part(text, Sink.HTML, values).map(body -> frame.mail(subject.orElse(""), body)),
                part(text, Sink.LETTER, values).map(frame::letter));
    }

    private List<String> languages(Customer customer, Rendering asked) {
        try {
            return Stream.of(
                            asked.language().map(Languages::canonical),
                            customer.communication().language(),
                            Optional.of(bench.settings().language().toLanguageTag()))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (InvalidValueException none) {
            throw none.in("language");
        }
    }

    private Scene scene(Customer customer, Locale language) {
        var zone = customer.communication()
                .zoneId()
                .flatMap(TemplateUseCases::zone)
                .orElse(bench.settings().zone());
        return new Scene(
                customer,
                customer.responsible().flatMap(bench.facade(Employees.class)::find),
                bench.facade(Brands.class).get(),
                language,
                zone,
                LocalDate.ofInstant(bench.now(), zone));
    }

    /** One that this JVM does not know is kept in the file. */
    private static Optional<ZoneId> zone(String id) {
        return InvalidValueException.of("", () -> Communication.zone(id)).isEmpty()
                ? Communication.zone(id)
                : Optional.empty();
    }

    private static Optional<String> part(TemplateText text, Sink sink, Map<String, Object> values) {
        return text.part(sink).map(source -> {
            var filled = Filling.filled(source, values, sink::escaped);
            if (Text.isBlank(filled)) {
                throw new InvalidValueException(
                        "a message",
                        Violation.of("template.blank").in("texts[" + text.language() + "]." + sink.part()));
            }
            return sink == Sink.SUBJECT ? Sink.bounded(filled.strip()) : filled;
        });
    }
}

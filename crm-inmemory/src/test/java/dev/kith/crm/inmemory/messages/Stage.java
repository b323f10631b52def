package dev.kith.crm.inmemory.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kith.crm.Crm;
import dev.kith.crm.CrmBuilder;
import dev.kith.crm.Desk;
import dev.kith.crm.brand.BrandText;
import dev.kith.crm.brand.Colours;
import dev.kith.crm.brand.NewBrand;
import dev.kith.crm.consent.ConsentPurpose;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.template.NewMessageTemplate;
import dev.kith.crm.template.RenderedMessage;
import dev.kith.crm.template.Rendering;
import dev.kith.crm.template.TemplateText;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** A company with a brand, and a customer. */
final class Stage implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-12-01T23:30:00Z");

    final Crm crm;
    final Desk desk;
    final CustomerId ada;

    Stage() {
        this(builder -> {});
    }

    Stage(Consumer<CrmBuilder> with) {
        var builder = Crm.builder().storage(InMemoryStorage.create()).clock(() -> NOW);
        with.accept(builder);
        crm = builder.build();
        desk = crm.desk(CallContext.of(Actor.employee("maria")));
        desk.brands()
                .define(NewBrand.named("Acme <Ltd>")
                        .coloured(new Colours("#aa0000", "#111111", "#ffffff"))
                        .living("1 Main St\nLondon")
                        .saying(new BrandText("en", "Kind regards", "Acme Ltd\nNo. 1", "Unsubscribe"))
                        .saying(new BrandText("de", "Mit Gru\u00df", "Acme GmbH", "Abmelden")));
        ada = register(NewPerson.named("Ada", "Lovelace")).id();
    }

    Customer register(NewPerson person) {
        return desk.customers().register(person);
    }

    RenderedMessage seen(TemplateText text) {
        return seen(NewMessageTemplate.of("t", ConsentPurpose.SERVICE).saying(text), ada);
    }

    RenderedMessage seen(NewMessageTemplate template, CustomerId by) {
        return desk.templates().preview(template, Rendering.to(by));
    }

    /** The first paragraph of a plain text, before what the brand adds. */
    String text(String source) {
        return text(source, ada);
    }

    String text(String source, CustomerId by) {
        var whole = seen(NewMessageTemplate.of("t", ConsentPurpose.SERVICE).saying(TemplateText.in("en", source)), by)
                .text()
                .orElseThrow();
        return whole.substring(0, whole.indexOf("\n\nKind regards"));
    }

    List<String> refusals(TemplateText text) {
        return refusals(NewMessageTemplate.of("t", ConsentPurpose.SERVICE).saying(text));
    }

    List<String> refusals(NewMessageTemplate template) {
        var refused = catchThrowableOfType(
                InvalidValueException.class, () -> desk.templates().define(template));
        assertThat(refused).as("refused").isNotNull();
        return refused.violations().stream()
                .map(violation -> violation.path() + " " + violation.code() + " " + violation.arguments())
                .toList();
    }

    @Override
    public void close() {
        crm.close();
    }
}

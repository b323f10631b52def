package dev.kith.crm.template;

import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Trait;
import dev.kith.crm.storage.UniqueKey;
import java.util.List;
import java.util.Optional;

/** What may be asked of templates; read it as constants of {@link MessageTemplate}. */
interface MessageTemplateFields {
    /** The id. */
    OrderedField<MessageTemplate, MessageTemplateId> ID = OrderedField.of(
            MessageTemplate.class,
            "id",
            FieldType.ID.as(MessageTemplateId.class, MessageTemplateId::value, MessageTemplateId::new),
            one -> Optional.of(one.id()));
    /** By which rules and callers name it. */
    OrderedField<MessageTemplate, String> CODE =
            OrderedField.of(MessageTemplate.class, "code", FieldType.CODE, one -> Optional.of(one.code()));
    /** What its messages are sent for. */
    PlainField<MessageTemplate, String> PURPOSE =
            PlainField.of(MessageTemplate.class, "purpose", FieldType.CODE, one -> Optional.of(one.purpose()));
    /** Describes templates to stores. */
    AggregateType<MessageTemplate, MessageTemplateId> TYPE = AggregateType.of(
                    "message-template", MessageTemplate.class, ID)
            .versioned(MessageTemplate::version)
            .with(List.of(CODE, PURPOSE))
            .unique(List.of(new UniqueKey<>("code", one -> List.of(one.code()))))
            .recording(List.of(
                    Trait.of("code", one -> Optional.of(one.code())),
                    Trait.of("purpose", one -> Optional.of(one.purpose())),
                    new Trait<>(
                            "given",
                            one -> one.given().stream()
                                    .map(value ->
                                            value.name() + " " + value.kind() + (value.always() ? "" : " optional"))
                                    .toList()),
                    parts("subject", Sink.SUBJECT),
                    parts("text", Sink.TEXT),
                    parts("html", Sink.HTML),
                    parts("letter", Sink.LETTER)));

    private static Trait<MessageTemplate> parts(String name, Sink sink) {
        return new Trait<>(
                name,
                one -> one.texts().stream()
                        .flatMap(text -> text.part(sink).map(part -> text.language() + ": " + part).stream())
                        .toList());
    }
}

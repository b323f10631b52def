package dev.kith.crm.jpa.template;

import dev.kith.crm.jpa.room.RowId;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.UniqueKey;
import dev.kith.crm.template.GivenValue;
import dev.kith.crm.template.MessageTemplate;
import dev.kith.crm.template.MessageTemplateId;
import dev.kith.crm.template.Placeholder;
import dev.kith.crm.value.Version;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A template and its row. */
final class MessageTemplateMapping implements RowMapping<MessageTemplate, MessageTemplateId, MessageTemplateRow> {
    @Override
    public AggregateType<MessageTemplate, MessageTemplateId> type() {
        return MessageTemplate.TYPE;
    }

    @Override
    public Class<MessageTemplateRow> row() {
        return MessageTemplateRow.class;
    }

    @Override
    public Map<String, UniqueKey<MessageTemplate>> uniqueIndexes() {
        return Map.of("kith_message_template_code", MessageTemplate.TYPE.keys().get(0));
    }

    @Override
    public MessageTemplateRow added(RowId id, MessageTemplate fresh) {
        var row = new MessageTemplateRow(id);
        write(row, fresh);
        fresh.texts().forEach(text -> row.texts.add(TemplateTextCell.of(text)));
        return row;
    }

    @Override
    public boolean change(MessageTemplateRow row, Change<MessageTemplate> change) {
        var before = change.before();
        var after = change.after();
        write(row, after);
        if (!after.texts().equals(before.texts())) {
            row.texts.clear();
            after.texts().forEach(text -> row.texts.add(TemplateTextCell.of(text)));
        }
        return !before.given().equals(after.given()) || !before.texts().equals(after.texts());
    }

    private static void write(MessageTemplateRow row, MessageTemplate state) {
        row.code = state.code();
        row.purpose = state.purpose();
        row.given = state.given().stream()
                .map(value -> value.name() + " " + value.kind() + " " + value.always())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public MessageTemplate restored(MessageTemplateRow row) {
        return new MessageTemplate(
                new MessageTemplateId(row.id.id()),
                row.version == null ? Version.FIRST : new Version(row.version),
                row.code,
                row.purpose,
                given(row.given),
                row.texts.stream().map(TemplateTextCell::restored).toList());
    }

    private static List<GivenValue> given(String lines) {
        return lines.lines()
                .map(line -> line.split(" "))
                .map(parts ->
                        new GivenValue(parts[0], Placeholder.Kind.valueOf(parts[1]), Boolean.parseBoolean(parts[2])))
                .toList();
    }
}

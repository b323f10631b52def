package dev.kith.crm.jpa.template;

import dev.kith.crm.jpa.room.Paths;
import dev.kith.crm.jpa.room.RowMapping;
import dev.kith.crm.jpa.room.StoredRoom;
import dev.kith.crm.template.MessageTemplate;
import java.util.List;

/** Brings templates of messages to the storage. */
public final class TemplateRoom implements StoredRoom {
    /** Stateless. */
    public TemplateRoom() {}

    @Override
    public List<Class<?>> rows() {
        return List.of(MessageTemplateRow.class, TemplateTextCell.class);
    }

    @Override
    public List<RowMapping<?, ?, ?>> mappings() {
        return List.of(new MessageTemplateMapping());
    }

    @Override
    public void register(Paths paths) {
        paths.required(MessageTemplate.ID, "id.id")
                .required(MessageTemplate.CODE, "code")
                .required(MessageTemplate.PURPOSE, "purpose")
                .indexed(MessageTemplate.CODE);
    }
}

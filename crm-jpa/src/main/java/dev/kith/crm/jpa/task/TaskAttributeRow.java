package dev.kith.crm.jpa.task;

import dev.kith.crm.jpa.room.AttributeRow;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An attribute of a task. */
@Entity(name = TaskAttributeRow.ENTITY)
@Table(name = "kith_task_attribute")
@AttributeOverride(name = "id.id", column = @Column(name = "task_id"))
class TaskAttributeRow extends AttributeRow {
    static final String ENTITY = "KithTaskAttribute";

    private TaskAttributeRow() {}
}

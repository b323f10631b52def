-- Tasks.

CREATE TABLE ${prefix}task (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    customer_id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    title VARCHAR(200) NOT NULL,
    title_key VARBINARY(2560) NOT NULL,
    title_words VARCHAR(10000) NOT NULL,
    notes VARCHAR(20000),
    due_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    due_day DATE,
    due_zone VARCHAR(200),
    passes_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    reminders VARCHAR(200) NOT NULL,
    snoozes INTEGER NOT NULL,
    first_due_at TIMESTAMP(6) WITH TIME ZONE,
    first_due_day DATE,
    first_due_zone VARCHAR(200),
    snoozed_at TIMESTAMP(6) WITH TIME ZONE,
    snoozed_acting VARCHAR(40),
    snoozed_actor VARCHAR(200),
    assignee VARCHAR(200) NOT NULL,
    priority VARCHAR(40) NOT NULL,
    origin_type VARCHAR(40),
    origin_key VARCHAR(200),
    state VARCHAR(40) NOT NULL,
    closed_at TIMESTAMP(6) WITH TIME ZONE,
    closed_acting VARCHAR(40),
    closed_actor VARCHAR(200),
    closing_reason VARCHAR(200),
    interaction_id UUID,
    attributed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

-- An employee's open tasks by their time: what is overdue, due today, upcoming.
CREATE INDEX ${prefix}task_assignee ON ${prefix}task (tenant_id, assignee, state, due_at, id);

-- A customer's open tasks by their time, as the file shows them.
CREATE INDEX ${prefix}task_customer ON ${prefix}task (tenant_id, customer_id, state, due_at, id);

-- Behind the indexes: a foreign key that finds none makes one of its own, and pages would be read along that.
ALTER TABLE ${prefix}task ADD FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id);

CREATE TABLE ${prefix}task_attribute (
    tenant_id VARCHAR(40) NOT NULL,
    task_id UUID NOT NULL,
    name VARCHAR(60) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    text_value VARCHAR(20000),
    key_value VARBINARY(2560) NOT NULL,
    words_value VARCHAR(1000000),
    whole_value BIGINT,
    decimal_value DECIMAL(38, 10),
    flag_value BOOLEAN,
    instant_value TIMESTAMP(6) WITH TIME ZONE,
    date_value DATE,
    id_value UUID,
    PRIMARY KEY (tenant_id, task_id, name),
    FOREIGN KEY (tenant_id, task_id) REFERENCES ${prefix}task (tenant_id, id)
);

-- Values of one attribute, whatever their kind, in their order.
CREATE INDEX ${prefix}task_attribute_value ON ${prefix}task_attribute (tenant_id, name, key_value, task_id);

-- Sequences and their steps.

CREATE TABLE ${prefix}sequence (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    customer_id UUID NOT NULL,
    template VARCHAR(40) NOT NULL,
    anchor DATE NOT NULL,
    unstopped_anchor DATE,
    assignee VARCHAR(200) NOT NULL,
    state VARCHAR(20) NOT NULL,
    next_day DATE,
    stopped_at TIMESTAMP(6) WITH TIME ZONE,
    stopped_acting VARCHAR(40),
    stopped_actor VARCHAR(200),
    stop_reason VARCHAR(200),
    attributed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

-- The file finds those of a customer; none is started twice on a day, but where the first one was stopped.
CREATE UNIQUE INDEX ${prefix}sequence_anchor ON ${prefix}sequence (tenant_id, customer_id, template, unstopped_anchor);

-- Behind the index: a foreign key that finds none makes one of its own.
ALTER TABLE ${prefix}sequence ADD FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id);

CREATE TABLE ${prefix}sequence_step (
    tenant_id VARCHAR(40) NOT NULL,
    sequence_id UUID NOT NULL,
    position INTEGER NOT NULL,
    time_offset VARCHAR(40) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    title VARCHAR(200) NOT NULL,
    notes VARCHAR(20000),
    assignee VARCHAR(200),
    condition_text VARCHAR(20000),
    state VARCHAR(20) NOT NULL,
    task_id UUID,
    PRIMARY KEY (tenant_id, sequence_id, position),
    FOREIGN KEY (tenant_id, sequence_id) REFERENCES ${prefix}sequence (tenant_id, id)
);

CREATE TABLE ${prefix}sequence_attribute (
    tenant_id VARCHAR(40) NOT NULL,
    sequence_id UUID NOT NULL,
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
    PRIMARY KEY (tenant_id, sequence_id, name),
    FOREIGN KEY (tenant_id, sequence_id) REFERENCES ${prefix}sequence (tenant_id, id)
);

-- Values of one attribute, whatever their kind, in their order.
CREATE INDEX ${prefix}sequence_attribute_value ON ${prefix}sequence_attribute (tenant_id, name, key_value, sequence_id);

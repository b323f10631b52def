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
    stopped_at DATETIME(6),
    stopped_acting VARCHAR(40),
    stopped_actor VARCHAR(200),
    stop_reason VARCHAR(200),
    attributed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- The file finds those of a customer; none is started twice on a day, but where the first one was stopped.
CREATE UNIQUE INDEX ${prefix}sequence_anchor ON ${prefix}sequence (tenant_id, customer_id, template, unstopped_anchor);

CREATE TABLE ${prefix}sequence_step (
    tenant_id VARCHAR(40) NOT NULL,
    sequence_id UUID NOT NULL,
    position INTEGER NOT NULL,
    time_offset VARCHAR(40) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    title VARCHAR(200) NOT NULL,
    notes TEXT,
    assignee VARCHAR(200),
    condition_text TEXT,
    state VARCHAR(20) NOT NULL,
    task_id UUID,
    PRIMARY KEY (tenant_id, sequence_id, position),
    FOREIGN KEY (tenant_id, sequence_id) REFERENCES ${prefix}sequence (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE ${prefix}sequence_attribute (
    tenant_id VARCHAR(40) NOT NULL,
    sequence_id UUID NOT NULL,
    name VARCHAR(60) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    text_value TEXT,
    key_value VARBINARY(2560) NOT NULL,
    words_value MEDIUMTEXT,
    whole_value BIGINT,
    decimal_value DECIMAL(38, 10),
    flag_value BOOLEAN,
    instant_value DATETIME(6),
    date_value DATE,
    id_value UUID,
    PRIMARY KEY (tenant_id, sequence_id, name),
    FOREIGN KEY (tenant_id, sequence_id) REFERENCES ${prefix}sequence (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Values of one attribute, whatever their kind, in their order.
CREATE INDEX ${prefix}sequence_attribute_value ON ${prefix}sequence_attribute (tenant_id, name, key_value, sequence_id);

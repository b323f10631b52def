-- The log of interactions, and the facts that follow from it.

-- One row for each state of an entry: the latest under the id of the entry, former ones under keys of their own.
CREATE TABLE ${prefix}interaction (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    state VARCHAR(40) NOT NULL,
    past_of UUID,
    revision BIGINT NOT NULL,
    channel VARCHAR(40) NOT NULL,
    direction VARCHAR(40) NOT NULL,
    planned_at DATETIME(6),
    happened_at DATETIME(6) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    seconds BIGINT,
    summary VARCHAR(200),
    summary_key VARBINARY(2560),
    summary_words TEXT,
    notes TEXT,
    notes_key VARBINARY(2560),
    notes_words MEDIUMTEXT,
    outcome VARCHAR(200),
    outcome_key VARBINARY(2560),
    outcome_words TEXT,
    reply_to UUID,
    origin_id UUID NOT NULL,
    external_system VARCHAR(40),
    external_key VARCHAR(200),
    act VARCHAR(40) NOT NULL,
    acted_at DATETIME(6) NOT NULL,
    acting VARCHAR(40) NOT NULL,
    actor VARCHAR(200) NOT NULL,
    reason TEXT,
    parted BOOLEAN NOT NULL,
    attributed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What happened in a period, in the whole company.
CREATE INDEX ${prefix}interaction_happened ON ${prefix}interaction (tenant_id, state, happened_at DESC, id DESC);

-- The same mail delivered twice is one entry, also where both deliveries come at once.
CREATE UNIQUE INDEX ${prefix}interaction_external ON ${prefix}interaction (tenant_id, external_system, external_key);

-- All of one exchange, page by page.
CREATE INDEX ${prefix}interaction_origin ON ${prefix}interaction (tenant_id, state, origin_id, id);

-- The former states of one entry.
CREATE INDEX ${prefix}interaction_past ON ${prefix}interaction (tenant_id, past_of);

CREATE TABLE ${prefix}participation (
    tenant_id VARCHAR(40) NOT NULL,
    interaction_id UUID NOT NULL,
    position INTEGER NOT NULL,
    customer_id UUID,
    employee_id VARCHAR(200),
    name VARCHAR(200),
    role VARCHAR(40),
    contact_point VARCHAR(200),
    state VARCHAR(40) NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, interaction_id, position),
    FOREIGN KEY (tenant_id, interaction_id) REFERENCES ${prefix}interaction (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- A customer's timeline, newest first, page by page; former and retracted states are passed over.
CREATE INDEX ${prefix}participation_customer ON ${prefix}participation
    (tenant_id, state, customer_id, happened_at DESC, interaction_id DESC);

-- The same of an employee.
CREATE INDEX ${prefix}participation_employee ON ${prefix}participation
    (tenant_id, state, employee_id, happened_at DESC, interaction_id DESC);

-- Topics, promises, links and attachments: read with their entry, by one statement.
CREATE TABLE ${prefix}interaction_part (
    tenant_id VARCHAR(40) NOT NULL,
    interaction_id UUID NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    code VARCHAR(200),
    text_value VARCHAR(200) NOT NULL,
    lookup_key VARBINARY(2560) NOT NULL,
    words_value TEXT,
    due_on DATE,
    byte_count BIGINT,
    location VARCHAR(2000),
    PRIMARY KEY (tenant_id, interaction_id, position),
    FOREIGN KEY (tenant_id, interaction_id) REFERENCES ${prefix}interaction (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- All entries about one topic, and all that are about one order, case or other thing.
CREATE INDEX ${prefix}interaction_part_lookup ON ${prefix}interaction_part (tenant_id, kind, lookup_key, interaction_id);

CREATE TABLE ${prefix}interaction_attribute (
    tenant_id VARCHAR(40) NOT NULL,
    interaction_id UUID NOT NULL,
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
    PRIMARY KEY (tenant_id, interaction_id, name),
    FOREIGN KEY (tenant_id, interaction_id) REFERENCES ${prefix}interaction (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Values of one attribute, whatever their kind, in their order.
CREATE INDEX ${prefix}interaction_attribute_value ON ${prefix}interaction_attribute (tenant_id, name, key_value, interaction_id);

CREATE TABLE ${prefix}contact_facts (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
    first_at DATETIME(6),
    last_at DATETIME(6),
    last_in DATETIME(6),
    last_out DATETIME(6),
    n BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, customer_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Who has been silent for long, and lists in the order of the last contact.
CREATE INDEX ${prefix}contact_facts_last ON ${prefix}contact_facts (tenant_id, last_at, customer_id);

-- How many by each channel; read with the row of the customer's facts, and written under its lock.
CREATE TABLE ${prefix}contact_channel (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
    channel VARCHAR(40) NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, customer_id, channel)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

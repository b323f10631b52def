-- The log of interactions, and the facts that follow from it.

-- One row for each state of an entry: the latest under the id of the entry, former ones under keys of their own.
CREATE TABLE ${prefix}interaction (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    id UUID NOT NULL,
    state VARCHAR(40) COLLATE "C" NOT NULL,
    past_of UUID,
    revision BIGINT NOT NULL,
    channel VARCHAR(40) COLLATE "C" NOT NULL,
    direction VARCHAR(40) COLLATE "C" NOT NULL,
    planned_at TIMESTAMP(6) WITH TIME ZONE,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    seconds BIGINT,
    summary VARCHAR(200) COLLATE "C",
    summary_key BYTEA,
    summary_words TEXT COLLATE "C",
    notes TEXT,
    notes_key BYTEA,
    notes_words TEXT COLLATE "C",
    outcome VARCHAR(200) COLLATE "C",
    outcome_key BYTEA,
    outcome_words TEXT COLLATE "C",
    reply_to UUID,
    origin_id UUID NOT NULL,
    external_system VARCHAR(40) COLLATE "C",
    external_key VARCHAR(200) COLLATE "C",
    act VARCHAR(40) COLLATE "C" NOT NULL,
    acted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    acting VARCHAR(40) COLLATE "C" NOT NULL,
    actor VARCHAR(200) COLLATE "C" NOT NULL,
    reason TEXT,
    parted BOOLEAN NOT NULL,
    attributed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

-- What happened in a period, in the whole company.
CREATE INDEX ${prefix}interaction_happened ON ${prefix}interaction (tenant_id, state, happened_at DESC, id DESC);

-- The same mail delivered twice is one entry, also where both deliveries come at once.
CREATE UNIQUE INDEX ${prefix}interaction_external ON ${prefix}interaction (tenant_id, external_system, external_key);

-- All of one exchange, page by page.
CREATE INDEX ${prefix}interaction_origin ON ${prefix}interaction (tenant_id, state, origin_id, id);

-- The former states of one entry.
CREATE INDEX ${prefix}interaction_past ON ${prefix}interaction (tenant_id, past_of);

CREATE TABLE ${prefix}participation (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    interaction_id UUID NOT NULL,
    position INTEGER NOT NULL,
    customer_id UUID,
    employee_id VARCHAR(200) COLLATE "C",
    name VARCHAR(200) COLLATE "C",
    role VARCHAR(40) COLLATE "C",
    contact_point VARCHAR(200) COLLATE "C",
    state VARCHAR(40) COLLATE "C" NOT NULL,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (tenant_id, interaction_id, position),
    FOREIGN KEY (tenant_id, interaction_id) REFERENCES ${prefix}interaction (tenant_id, id)
);

-- A customer's timeline, newest first, page by page; former and retracted states are passed over.
CREATE INDEX ${prefix}participation_customer ON ${prefix}participation
    (tenant_id, state, customer_id, happened_at DESC, interaction_id DESC);

-- The same of an employee.
CREATE INDEX ${prefix}participation_employee ON ${prefix}participation
    (tenant_id, state, employee_id, happened_at DESC, interaction_id DESC);

-- Topics, promises, links and attachments: read with their entry, by one statement.
CREATE TABLE ${prefix}interaction_part (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    interaction_id UUID NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR(40) COLLATE "C" NOT NULL,
    code VARCHAR(200) COLLATE "C",
    text_value VARCHAR(200) COLLATE "C" NOT NULL,
    lookup_key BYTEA NOT NULL,
    words_value TEXT COLLATE "C",
    due_on DATE,
    byte_count BIGINT,
    location VARCHAR(2000) COLLATE "C",
    PRIMARY KEY (tenant_id, interaction_id, position),
    FOREIGN KEY (tenant_id, interaction_id) REFERENCES ${prefix}interaction (tenant_id, id)
);

-- All entries about one topic, and all that are about one order, case or other thing.
CREATE INDEX ${prefix}interaction_part_lookup ON ${prefix}interaction_part (tenant_id, kind, lookup_key, interaction_id);

CREATE TABLE ${prefix}interaction_attribute (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    interaction_id UUID NOT NULL,
    name VARCHAR(60) COLLATE "C" NOT NULL,
    kind VARCHAR(40) COLLATE "C" NOT NULL,
    text_value TEXT,
    key_value BYTEA NOT NULL,
    words_value TEXT COLLATE "C",
    whole_value BIGINT,
    decimal_value DECIMAL(38, 10),
    flag_value BOOLEAN,
    instant_value TIMESTAMP(6) WITH TIME ZONE,
    date_value DATE,
    id_value UUID,
    PRIMARY KEY (tenant_id, interaction_id, name),
    FOREIGN KEY (tenant_id, interaction_id) REFERENCES ${prefix}interaction (tenant_id, id)
);

-- Values of one attribute, whatever their kind, in their order.
CREATE INDEX ${prefix}interaction_attribute_value ON ${prefix}interaction_attribute (tenant_id, name, key_value, interaction_id);

-- Rows are updated at each contact: room on the page keeps the new version beside the old one.
CREATE TABLE ${prefix}contact_facts (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    customer_id UUID NOT NULL,
    first_at TIMESTAMP(6) WITH TIME ZONE,
    last_at TIMESTAMP(6) WITH TIME ZONE,
    last_in TIMESTAMP(6) WITH TIME ZONE,
    last_out TIMESTAMP(6) WITH TIME ZONE,
    n BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, customer_id)
) WITH (fillfactor = 90);

-- Who has been silent for long, and lists in the order of the last contact.
CREATE INDEX ${prefix}contact_facts_last ON ${prefix}contact_facts (tenant_id, last_at, customer_id);

-- How many by each channel; read with the row of the customer's facts, and written under its lock.
CREATE TABLE ${prefix}contact_channel (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    customer_id UUID NOT NULL,
    channel VARCHAR(40) COLLATE "C" NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, customer_id, channel)
);

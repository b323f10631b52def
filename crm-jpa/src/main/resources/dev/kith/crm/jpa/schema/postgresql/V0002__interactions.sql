-- The log of interactions, and the facts that follow from it.

CREATE TABLE ${prefix}interaction (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    id UUID NOT NULL,
    channel VARCHAR(40) COLLATE "C" NOT NULL,
    direction VARCHAR(40) COLLATE "C" NOT NULL,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    summary VARCHAR(200) COLLATE "C",
    summary_key BYTEA,
    summary_words TEXT COLLATE "C",
    notes TEXT,
    attributed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

-- What happened in a period, in the whole company.
CREATE INDEX ${prefix}interaction_happened ON ${prefix}interaction (tenant_id, happened_at DESC, id DESC);

CREATE TABLE ${prefix}participation (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    interaction_id UUID NOT NULL,
    position INTEGER NOT NULL,
    customer_id UUID,
    employee_id VARCHAR(200) COLLATE "C",
    name VARCHAR(200) COLLATE "C",
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (tenant_id, interaction_id, position),
    FOREIGN KEY (tenant_id, interaction_id) REFERENCES ${prefix}interaction (tenant_id, id)
);

-- A customer's timeline, newest first, page by page.
CREATE INDEX ${prefix}participation_customer ON ${prefix}participation
    (tenant_id, customer_id, happened_at DESC, interaction_id DESC);

-- The same of an employee.
CREATE INDEX ${prefix}participation_employee ON ${prefix}participation
    (tenant_id, employee_id, happened_at DESC, interaction_id DESC);

CREATE TABLE ${prefix}interaction_attribute (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    interaction_id UUID NOT NULL,
    name VARCHAR(60) COLLATE "C" NOT NULL,
    kind VARCHAR(40) COLLATE "C" NOT NULL,
    text_value TEXT,
    key_value BYTEA,
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

-- The log of interactions, and the facts that follow from it.

CREATE TABLE ${prefix}interaction (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    channel VARCHAR(40) NOT NULL,
    direction VARCHAR(40) NOT NULL,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    summary VARCHAR(200),
    summary_key VARBINARY(2560),
    summary_words VARCHAR(10000),
    notes VARCHAR(20000),
    attributed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

-- What happened in a period, in the whole company.
CREATE INDEX ${prefix}interaction_happened ON ${prefix}interaction (tenant_id, happened_at DESC, id DESC);

CREATE TABLE ${prefix}participation (
    tenant_id VARCHAR(40) NOT NULL,
    interaction_id UUID NOT NULL,
    position INTEGER NOT NULL,
    customer_id UUID,
    employee_id VARCHAR(200),
    name VARCHAR(200),
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
    tenant_id VARCHAR(40) NOT NULL,
    interaction_id UUID NOT NULL,
    name VARCHAR(60) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    text_value VARCHAR(20000),
    key_value VARBINARY(2560),
    words_value VARCHAR(1000000),
    whole_value BIGINT,
    decimal_value DECIMAL(38, 10),
    flag_value BOOLEAN,
    instant_value TIMESTAMP(6) WITH TIME ZONE,
    date_value DATE,
    id_value UUID,
    PRIMARY KEY (tenant_id, interaction_id, name),
    FOREIGN KEY (tenant_id, interaction_id) REFERENCES ${prefix}interaction (tenant_id, id)
);

CREATE TABLE ${prefix}contact_facts (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
    first_at TIMESTAMP(6) WITH TIME ZONE,
    last_at TIMESTAMP(6) WITH TIME ZONE,
    last_in TIMESTAMP(6) WITH TIME ZONE,
    last_out TIMESTAMP(6) WITH TIME ZONE,
    n BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, customer_id)
);

-- Who has been silent for long, and lists in the order of the last contact.
CREATE INDEX ${prefix}contact_facts_last ON ${prefix}contact_facts (tenant_id, last_at, customer_id);

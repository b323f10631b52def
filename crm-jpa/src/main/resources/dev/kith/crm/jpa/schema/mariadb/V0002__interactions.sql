-- The log of interactions, and the facts that follow from it.

CREATE TABLE ${prefix}interaction (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    channel VARCHAR(40) NOT NULL,
    direction VARCHAR(40) NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    summary VARCHAR(200),
    summary_key VARBINARY(2560),
    summary_words TEXT,
    notes TEXT,
    attributed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What happened in a period, in the whole company.
CREATE INDEX ${prefix}interaction_happened ON ${prefix}interaction (tenant_id, happened_at DESC, id DESC);

CREATE TABLE ${prefix}participation (
    tenant_id VARCHAR(40) NOT NULL,
    interaction_id UUID NOT NULL,
    position INTEGER NOT NULL,
    customer_id UUID,
    employee_id VARCHAR(200),
    name VARCHAR(200),
    happened_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, interaction_id, position),
    FOREIGN KEY (tenant_id, interaction_id) REFERENCES ${prefix}interaction (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

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
    text_value TEXT,
    key_value VARBINARY(2560),
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

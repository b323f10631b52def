-- Customers.
--
-- ${prefix} is the beginning of all names. Every key begins with the tenant: that is the isolation, and the shard key of a
-- distributed database. Codes are compared exactly,
-- hence the collation C; folded keys are UTF-8 bytes, so that no collation is asked.

CREATE TABLE ${prefix}customer (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    kind VARCHAR(40) COLLATE "C" NOT NULL,
    prefix VARCHAR(200) COLLATE "C",
    given_name VARCHAR(200) COLLATE "C",
    family_name VARCHAR(200) COLLATE "C",
    suffix VARCHAR(200) COLLATE "C",
    name_key BYTEA NOT NULL,
    family_key BYTEA,
    family_words TEXT COLLATE "C",
    responsible VARCHAR(200) COLLATE "C",
    notes TEXT,
    stage VARCHAR(40) COLLATE "C" NOT NULL,
    ended_at TIMESTAMP(6) WITH TIME ZONE,
    ended_on VARCHAR(10) COLLATE "C",
    archived_at TIMESTAMP(6) WITH TIME ZONE,
    salutation VARCHAR(200) COLLATE "C",
    language VARCHAR(200) COLLATE "C",
    zone VARCHAR(200) COLLATE "C",
    preferred_channel VARCHAR(40) COLLATE "C",
    labelled BOOLEAN NOT NULL,
    referenced BOOLEAN NOT NULL,
    attributed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

-- Names that begin so, and lists in the order of the whole name.
CREATE INDEX ${prefix}customer_name ON ${prefix}customer (tenant_id, name_key, id);

-- Lists in the order of the family name, which is how a file is looked up by hand.
CREATE INDEX ${prefix}customer_family ON ${prefix}customer (tenant_id, family_key, id);

-- The customers of one employee.
CREATE INDEX ${prefix}customer_responsible ON ${prefix}customer (tenant_id, responsible, id);

CREATE TABLE ${prefix}contact_point (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    customer_id UUID NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR(40) COLLATE "C" NOT NULL,
    raw VARCHAR(200) COLLATE "C" NOT NULL,
    lookup_key BYTEA NOT NULL,
    long_key TEXT,
    label VARCHAR(200) COLLATE "C",
    preferred BOOLEAN NOT NULL,
    address_lines VARCHAR(200) COLLATE "C",
    postal_code VARCHAR(200) COLLATE "C",
    postal_key BYTEA,
    postal_words TEXT COLLATE "C",
    locality VARCHAR(200) COLLATE "C",
    locality_key BYTEA,
    locality_words TEXT COLLATE "C",
    region VARCHAR(200) COLLATE "C",
    country VARCHAR(2) COLLATE "C",
    purposes VARCHAR(1300) COLLATE "C",
    verified_at TIMESTAMP(6) WITH TIME ZONE,
    verified_by VARCHAR(200) COLLATE "C",
    verified_how VARCHAR(200) COLLATE "C",
    health VARCHAR(40) COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant_id, customer_id, position),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
);

-- Everybody with a phone number or an e-mail address, also where the kind is not known; goes on with the customer, so that
-- pages of customers are read in order.
CREATE INDEX ${prefix}contact_point_key ON ${prefix}contact_point (tenant_id, lookup_key, kind, customer_id);

-- What contact points are for, once more for queries, which ask by days: files are read without it. Read along its key, from a
-- customer who is looked at.
CREATE TABLE ${prefix}contact_purpose (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    customer_id UUID NOT NULL,
    position INTEGER NOT NULL,
    contact_point INTEGER NOT NULL,
    code VARCHAR(40) COLLATE "C" NOT NULL,
    from_day DATE,
    until_day DATE,
    PRIMARY KEY (tenant_id, customer_id, position),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
);

CREATE TABLE ${prefix}important_date (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    customer_id UUID NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR(40) COLLATE "C" NOT NULL,
    in_year SMALLINT,
    in_month SMALLINT,
    on_day SMALLINT,
    month_day SMALLINT,
    PRIMARY KEY (tenant_id, customer_id, position),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
);

-- Whose birthday lies in a window of days; ends with the customer, so that the table itself is not read.
CREATE INDEX ${prefix}important_date_day ON ${prefix}important_date (tenant_id, kind, month_day, customer_id);

-- Other names, preferences and tags.
CREATE TABLE ${prefix}customer_label (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    customer_id UUID NOT NULL,
    position INTEGER NOT NULL,
    part VARCHAR(40) COLLATE "C" NOT NULL,
    kind VARCHAR(40) COLLATE "C" NOT NULL,
    text VARCHAR(200) COLLATE "C" NOT NULL,
    text_key BYTEA NOT NULL,
    text_words TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant_id, customer_id, position),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
);

-- Everybody with a tag, or who is also called so.
CREATE INDEX ${prefix}customer_label_text ON ${prefix}customer_label (tenant_id, part, text_key, customer_id);

CREATE TABLE ${prefix}external_reference (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    customer_id UUID NOT NULL,
    system_code VARCHAR(40) COLLATE "C" NOT NULL,
    reference_key BYTEA NOT NULL,
    PRIMARY KEY (tenant_id, customer_id, system_code, reference_key),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
);

-- No two customers share a reference; whoever holds one is found by it.
CREATE UNIQUE INDEX ${prefix}external_reference_key ON ${prefix}external_reference
    (tenant_id, system_code, reference_key);

-- The key begins with the word: names that hold a word are found without reading any other.
CREATE TABLE ${prefix}name_word (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    word BYTEA NOT NULL,
    customer_id UUID NOT NULL,
    PRIMARY KEY (tenant_id, word, customer_id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
);

-- The words of one customer, which are replaced when the name changes.
CREATE INDEX ${prefix}name_word_customer ON ${prefix}name_word (tenant_id, customer_id);

CREATE TABLE ${prefix}customer_attribute (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    customer_id UUID NOT NULL,
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
    PRIMARY KEY (tenant_id, customer_id, name),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
);

-- Values of one attribute, whatever their kind, in their order.
CREATE INDEX ${prefix}customer_attribute_value ON ${prefix}customer_attribute (tenant_id, name, key_value, customer_id);

CREATE TABLE ${prefix}relationship (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    kind VARCHAR(40) COLLATE "C" NOT NULL,
    from_customer UUID NOT NULL,
    to_customer UUID NOT NULL,
    customer_role VARCHAR(200) COLLATE "C",
    since_day DATE,
    until_day DATE,
    withdrawn BOOLEAN NOT NULL,
    attributed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, from_customer) REFERENCES ${prefix}customer (tenant_id, id),
    FOREIGN KEY (tenant_id, to_customer) REFERENCES ${prefix}customer (tenant_id, id)
);

-- A customer's relationships, from either end.
CREATE INDEX ${prefix}relationship_from ON ${prefix}relationship (tenant_id, from_customer, id);
CREATE INDEX ${prefix}relationship_to ON ${prefix}relationship (tenant_id, to_customer, id);

CREATE TABLE ${prefix}relationship_attribute (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    relationship_id UUID NOT NULL,
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
    PRIMARY KEY (tenant_id, relationship_id, name),
    FOREIGN KEY (tenant_id, relationship_id) REFERENCES ${prefix}relationship (tenant_id, id)
);

-- Values of one attribute, whatever their kind, in their order.
CREATE INDEX ${prefix}relationship_attribute_value ON ${prefix}relationship_attribute (tenant_id, name, key_value, relationship_id);

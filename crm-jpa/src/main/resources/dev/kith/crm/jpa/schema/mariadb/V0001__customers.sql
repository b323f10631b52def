-- Customers.
--
-- ${prefix} is the beginning of all names. Every key begins with the tenant: that is the isolation, and the shard key of a
-- distributed database. Codes are compared exactly,
-- hence the collation; folded keys are UTF-8 bytes.

CREATE TABLE ${prefix}customer (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    kind VARCHAR(40) NOT NULL,
    prefix VARCHAR(200),
    given_name VARCHAR(200),
    family_name VARCHAR(200),
    suffix VARCHAR(200),
    name_key VARBINARY(2560) NOT NULL,
    family_key VARBINARY(2560),
    family_words TEXT,
    responsible VARCHAR(200),
    notes TEXT,
    stage VARCHAR(40) NOT NULL,
    ended_at DATETIME(6),
    ended_on VARCHAR(10),
    archived_at DATETIME(6),
    salutation VARCHAR(200),
    language VARCHAR(200),
    zone VARCHAR(200),
    preferred_channel VARCHAR(40),
    labelled BOOLEAN NOT NULL,
    referenced BOOLEAN NOT NULL,
    attributed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Names that begin so, and lists in the order of the whole name.
CREATE INDEX ${prefix}customer_name ON ${prefix}customer (tenant_id, name_key, id);

-- Lists in the order of the family name, which is how a file is looked up by hand.
CREATE INDEX ${prefix}customer_family ON ${prefix}customer (tenant_id, family_key, id);

-- The customers of one employee.
CREATE INDEX ${prefix}customer_responsible ON ${prefix}customer (tenant_id, responsible, id);

CREATE TABLE ${prefix}contact_point (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    raw VARCHAR(200) NOT NULL,
    lookup_key VARBINARY(2560) NOT NULL,
    long_key TEXT,
    label VARCHAR(200),
    preferred BOOLEAN NOT NULL,
    address_lines VARCHAR(200),
    postal_code VARCHAR(200),
    postal_key VARBINARY(2560),
    postal_words TEXT,
    locality VARCHAR(200),
    locality_key VARBINARY(2560),
    locality_words TEXT,
    region VARCHAR(200),
    country VARCHAR(2),
    purposes VARCHAR(1300),
    verified_at DATETIME(6),
    verified_by VARCHAR(200),
    verified_how VARCHAR(200),
    health VARCHAR(40) NOT NULL,
    PRIMARY KEY (tenant_id, customer_id, position),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Everybody with a phone number or an e-mail address, also where the kind is not known; goes on with the customer, so that
-- pages of customers are read in order.
CREATE INDEX ${prefix}contact_point_key ON ${prefix}contact_point (tenant_id, lookup_key, kind, customer_id);

-- What contact points are for, once more for queries, which ask by days: files are read without it. Read along its key, from a
-- customer who is looked at.
CREATE TABLE ${prefix}contact_purpose (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
    position INTEGER NOT NULL,
    contact_point INTEGER NOT NULL,
    code VARCHAR(40) NOT NULL,
    from_day DATE,
    until_day DATE,
    PRIMARY KEY (tenant_id, customer_id, position),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE ${prefix}important_date (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    in_year SMALLINT,
    in_month SMALLINT,
    on_day SMALLINT,
    month_day SMALLINT,
    PRIMARY KEY (tenant_id, customer_id, position),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Whose birthday lies in a window of days; ends with the customer, so that the table itself is not read.
CREATE INDEX ${prefix}important_date_day ON ${prefix}important_date (tenant_id, kind, month_day, customer_id);

-- Other names, preferences and tags.
CREATE TABLE ${prefix}customer_label (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
    position INTEGER NOT NULL,
    part VARCHAR(40) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    text VARCHAR(200) NOT NULL,
    text_key VARBINARY(2560) NOT NULL,
    text_words TEXT NOT NULL,
    PRIMARY KEY (tenant_id, customer_id, position),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Everybody with a tag, or who is also called so.
CREATE INDEX ${prefix}customer_label_text ON ${prefix}customer_label (tenant_id, part, text_key, customer_id);

CREATE TABLE ${prefix}external_reference (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
    system_code VARCHAR(40) NOT NULL,
    reference_key VARBINARY(800) NOT NULL,
    PRIMARY KEY (tenant_id, customer_id, system_code, reference_key),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- No two customers share a reference; whoever holds one is found by it.
CREATE UNIQUE INDEX ${prefix}external_reference_key ON ${prefix}external_reference
    (tenant_id, system_code, reference_key);

-- The key begins with the word: names that hold a word are found without reading any other.
CREATE TABLE ${prefix}name_word (
    tenant_id VARCHAR(40) NOT NULL,
    word VARBINARY(2560) NOT NULL,
    customer_id UUID NOT NULL,
    PRIMARY KEY (tenant_id, word, customer_id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- The words of one customer, which are replaced when the name changes.
CREATE INDEX ${prefix}name_word_customer ON ${prefix}name_word (tenant_id, customer_id);

CREATE TABLE ${prefix}customer_attribute (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
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
    PRIMARY KEY (tenant_id, customer_id, name),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Values of one attribute, whatever their kind, in their order.
CREATE INDEX ${prefix}customer_attribute_value ON ${prefix}customer_attribute (tenant_id, name, key_value, customer_id);

CREATE TABLE ${prefix}relationship (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    kind VARCHAR(40) NOT NULL,
    from_customer UUID NOT NULL,
    to_customer UUID NOT NULL,
    customer_role VARCHAR(200),
    since_day DATE,
    until_day DATE,
    withdrawn BOOLEAN NOT NULL,
    attributed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, from_customer) REFERENCES ${prefix}customer (tenant_id, id),
    FOREIGN KEY (tenant_id, to_customer) REFERENCES ${prefix}customer (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- A customer's relationships, from either end.
CREATE INDEX ${prefix}relationship_from ON ${prefix}relationship (tenant_id, from_customer, id);
CREATE INDEX ${prefix}relationship_to ON ${prefix}relationship (tenant_id, to_customer, id);

CREATE TABLE ${prefix}relationship_attribute (
    tenant_id VARCHAR(40) NOT NULL,
    relationship_id UUID NOT NULL,
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
    PRIMARY KEY (tenant_id, relationship_id, name),
    FOREIGN KEY (tenant_id, relationship_id) REFERENCES ${prefix}relationship (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Values of one attribute, whatever their kind, in their order.
CREATE INDEX ${prefix}relationship_attribute_value ON ${prefix}relationship_attribute (tenant_id, name, key_value, relationship_id);

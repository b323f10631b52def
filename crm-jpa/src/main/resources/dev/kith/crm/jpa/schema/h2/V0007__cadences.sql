-- Cadences, and from when on touch with a customer is lost.

ALTER TABLE ${prefix}contact_facts ADD COLUMN silent_since TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE ${prefix}contact_facts ADD COLUMN silence_days INTEGER;
ALTER TABLE ${prefix}contact_facts ADD COLUMN silence_rests TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE ${prefix}contact_facts ADD COLUMN touch_lost TIMESTAMP(6) WITH TIME ZONE;

-- Who is losing touch, the worst first.
CREATE INDEX ${prefix}contact_facts_lost ON ${prefix}contact_facts (tenant_id, touch_lost, customer_id);

CREATE TABLE ${prefix}cadence (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    customer_id UUID NOT NULL,
    series VARCHAR(60) NOT NULL,
    since_contact BOOLEAN NOT NULL,
    longest BIGINT NOT NULL,
    kind VARCHAR(40) NOT NULL,
    title VARCHAR(200) NOT NULL,
    title_key VARBINARY(2560) NOT NULL,
    title_words VARCHAR(10000) NOT NULL,
    notes VARCHAR(20000),
    assignee VARCHAR(200) NOT NULL,
    started DATE NOT NULL,
    through DATE,
    moved_from DATE,
    moved_to DATE,
    paused BOOLEAN NOT NULL,
    paused_until DATE,
    pause_reason VARCHAR(200),
    attributed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

-- A customer has one cadence; the file and the lists of lost touch find it.
CREATE UNIQUE INDEX ${prefix}cadence_customer ON ${prefix}cadence (tenant_id, customer_id);

-- Behind the index: a foreign key that finds none makes one of its own.
ALTER TABLE ${prefix}cadence ADD FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id);

CREATE TABLE ${prefix}cadence_attribute (
    tenant_id VARCHAR(40) NOT NULL,
    cadence_id UUID NOT NULL,
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
    PRIMARY KEY (tenant_id, cadence_id, name),
    FOREIGN KEY (tenant_id, cadence_id) REFERENCES ${prefix}cadence (tenant_id, id)
);

-- Values of one attribute, whatever their kind, in their order.
CREATE INDEX ${prefix}cadence_attribute_value ON ${prefix}cadence_attribute (tenant_id, name, key_value, cadence_id);

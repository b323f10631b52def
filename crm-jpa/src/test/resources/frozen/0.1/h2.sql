CREATE TABLE IF NOT EXISTS kith_schema_history (script VARCHAR(100) NOT NULL PRIMARY KEY, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL);
INSERT INTO kith_schema_history (script) VALUES ('lock');
CREATE TABLE kith_customer (
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
    family_words VARCHAR(10000),
    responsible VARCHAR(200),
    notes VARCHAR(20000),
    stage VARCHAR(40) NOT NULL,
    ended_at TIMESTAMP(6) WITH TIME ZONE,
    ended_on VARCHAR(10),
    archived_at TIMESTAMP(6) WITH TIME ZONE,
    salutation VARCHAR(200),
    language VARCHAR(200),
    zone VARCHAR(200),
    preferred_channel VARCHAR(40),
    labelled BOOLEAN NOT NULL,
    referenced BOOLEAN NOT NULL,
    attributed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX kith_customer_name ON kith_customer (tenant_id, name_key, id);
CREATE INDEX kith_customer_family ON kith_customer (tenant_id, family_key, id);
CREATE INDEX kith_customer_responsible ON kith_customer (tenant_id, responsible, id);
CREATE TABLE kith_contact_point (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    raw VARCHAR(200) NOT NULL,
    lookup_key VARBINARY(2560) NOT NULL,
    long_key VARCHAR(20000),
    label VARCHAR(200),
    preferred BOOLEAN NOT NULL,
    address_lines VARCHAR(200),
    postal_code VARCHAR(200),
    postal_key VARBINARY(2560),
    postal_words VARCHAR(10000),
    locality VARCHAR(200),
    locality_key VARBINARY(2560),
    locality_words VARCHAR(10000),
    region VARCHAR(200),
    country VARCHAR(2),
    purposes VARCHAR(1300),
    verified_at TIMESTAMP(6) WITH TIME ZONE,
    verified_by VARCHAR(200),
    verified_how VARCHAR(200),
    health VARCHAR(40) NOT NULL,
    PRIMARY KEY (tenant_id, customer_id, position),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES kith_customer (tenant_id, id)
);
CREATE INDEX kith_contact_point_key ON kith_contact_point (tenant_id, lookup_key, kind, customer_id);
CREATE INDEX kith_contact_point_many ON kith_contact_point (lookup_key, tenant_id, customer_id);
CREATE TABLE kith_contact_purpose (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
    position INTEGER NOT NULL,
    contact_point INTEGER NOT NULL,
    code VARCHAR(40) NOT NULL,
    from_day DATE,
    until_day DATE,
    PRIMARY KEY (tenant_id, customer_id, position),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES kith_customer (tenant_id, id)
);
CREATE TABLE kith_important_date (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    in_year SMALLINT,
    in_month SMALLINT,
    on_day SMALLINT,
    month_day SMALLINT,
    PRIMARY KEY (tenant_id, customer_id, position),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES kith_customer (tenant_id, id)
);
CREATE INDEX kith_important_date_day ON kith_important_date (tenant_id, kind, month_day, customer_id);
CREATE TABLE kith_customer_label (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
    position INTEGER NOT NULL,
    part VARCHAR(40) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    text VARCHAR(200) NOT NULL,
    text_key VARBINARY(2560) NOT NULL,
    text_words VARCHAR(10000) NOT NULL,
    PRIMARY KEY (tenant_id, customer_id, position),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES kith_customer (tenant_id, id)
);
CREATE INDEX kith_customer_label_text ON kith_customer_label (tenant_id, part, text_key, customer_id);
CREATE TABLE kith_external_reference (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
    system_code VARCHAR(40) NOT NULL,
    reference_key VARBINARY(800) NOT NULL,
    PRIMARY KEY (tenant_id, customer_id, system_code, reference_key),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES kith_customer (tenant_id, id)
);
CREATE UNIQUE INDEX kith_external_reference_key ON kith_external_reference
    (tenant_id, system_code, reference_key);
CREATE TABLE kith_name_word (
    tenant_id VARCHAR(40) NOT NULL,
    word VARBINARY(2560) NOT NULL,
    customer_id UUID NOT NULL,
    PRIMARY KEY (tenant_id, word, customer_id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES kith_customer (tenant_id, id)
);
CREATE INDEX kith_name_word_customer ON kith_name_word (tenant_id, customer_id);
CREATE TABLE kith_customer_attribute (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
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
    PRIMARY KEY (tenant_id, customer_id, name),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES kith_customer (tenant_id, id)
);
CREATE INDEX kith_customer_attribute_value ON kith_customer_attribute (tenant_id, name, key_value, customer_id);
CREATE TABLE kith_relationship (
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
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX kith_relationship_from ON kith_relationship (tenant_id, from_customer, id);
CREATE INDEX kith_relationship_to ON kith_relationship (tenant_id, to_customer, id);
ALTER TABLE kith_relationship ADD FOREIGN KEY (tenant_id, from_customer) REFERENCES kith_customer (tenant_id, id);
ALTER TABLE kith_relationship ADD FOREIGN KEY (tenant_id, to_customer) REFERENCES kith_customer (tenant_id, id);
CREATE TABLE kith_relationship_attribute (
    tenant_id VARCHAR(40) NOT NULL,
    relationship_id UUID NOT NULL,
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
    PRIMARY KEY (tenant_id, relationship_id, name),
    FOREIGN KEY (tenant_id, relationship_id) REFERENCES kith_relationship (tenant_id, id)
);
CREATE INDEX kith_relationship_attribute_value ON kith_relationship_attribute (tenant_id, name, key_value, relationship_id);
INSERT INTO kith_schema_history (script) VALUES ('V0001__customers.sql');
CREATE TABLE kith_interaction (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    state VARCHAR(40) NOT NULL,
    past_of UUID,
    revision BIGINT NOT NULL,
    channel VARCHAR(40) NOT NULL,
    direction VARCHAR(40) NOT NULL,
    planned_at TIMESTAMP(6) WITH TIME ZONE,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    seconds BIGINT,
    summary VARCHAR(200),
    summary_key VARBINARY(2560),
    summary_words VARCHAR(10000),
    notes VARCHAR(20000),
    notes_key VARBINARY(2560),
    notes_words VARCHAR(1000000),
    outcome VARCHAR(200),
    outcome_key VARBINARY(2560),
    outcome_words VARCHAR(10000),
    reply_to UUID,
    origin_id UUID NOT NULL,
    external_system VARCHAR(40),
    external_key VARCHAR(200),
    act VARCHAR(40) NOT NULL,
    acted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    acting VARCHAR(40) NOT NULL,
    actor VARCHAR(200) NOT NULL,
    reason VARCHAR(20000),
    parted BOOLEAN NOT NULL,
    attributed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX kith_interaction_happened ON kith_interaction (tenant_id, state, happened_at DESC, id DESC);
CREATE UNIQUE INDEX kith_interaction_external ON kith_interaction (tenant_id, external_system, external_key);
CREATE INDEX kith_interaction_origin ON kith_interaction (tenant_id, state, origin_id, id);
CREATE INDEX kith_interaction_past ON kith_interaction (tenant_id, past_of);
CREATE TABLE kith_participation (
    tenant_id VARCHAR(40) NOT NULL,
    interaction_id UUID NOT NULL,
    position INTEGER NOT NULL,
    customer_id UUID,
    employee_id VARCHAR(200),
    name VARCHAR(200),
    role VARCHAR(40),
    contact_point VARCHAR(200),
    state VARCHAR(40) NOT NULL,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (tenant_id, interaction_id, position),
    FOREIGN KEY (tenant_id, interaction_id) REFERENCES kith_interaction (tenant_id, id)
);
CREATE INDEX kith_participation_customer ON kith_participation
    (tenant_id, state, customer_id, happened_at DESC, interaction_id DESC);
CREATE INDEX kith_participation_employee ON kith_participation
    (tenant_id, state, employee_id, happened_at DESC, interaction_id DESC);
CREATE TABLE kith_interaction_part (
    tenant_id VARCHAR(40) NOT NULL,
    interaction_id UUID NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR(40) NOT NULL,
    code VARCHAR(200),
    text_value VARCHAR(200) NOT NULL,
    lookup_key VARBINARY(2560) NOT NULL,
    words_value VARCHAR(10000),
    due_on DATE,
    byte_count BIGINT,
    location VARCHAR(2000),
    PRIMARY KEY (tenant_id, interaction_id, position),
    FOREIGN KEY (tenant_id, interaction_id) REFERENCES kith_interaction (tenant_id, id)
);
CREATE INDEX kith_interaction_part_lookup ON kith_interaction_part (tenant_id, kind, lookup_key, interaction_id);
CREATE TABLE kith_interaction_attribute (
    tenant_id VARCHAR(40) NOT NULL,
    interaction_id UUID NOT NULL,
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
    PRIMARY KEY (tenant_id, interaction_id, name),
    FOREIGN KEY (tenant_id, interaction_id) REFERENCES kith_interaction (tenant_id, id)
);
CREATE INDEX kith_interaction_attribute_value ON kith_interaction_attribute (tenant_id, name, key_value, interaction_id);
CREATE TABLE kith_contact_facts (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
    first_at TIMESTAMP(6) WITH TIME ZONE,
    last_at TIMESTAMP(6) WITH TIME ZONE,
    last_in TIMESTAMP(6) WITH TIME ZONE,
    last_out TIMESTAMP(6) WITH TIME ZONE,
    n BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, customer_id)
);
CREATE INDEX kith_contact_facts_last ON kith_contact_facts (tenant_id, last_at, customer_id);
CREATE TABLE kith_contact_channel (
    tenant_id VARCHAR(40) NOT NULL,
    customer_id UUID NOT NULL,
    channel VARCHAR(40) NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, customer_id, channel)
);
INSERT INTO kith_schema_history (script) VALUES ('V0002__interactions.sql');
CREATE TABLE kith_change (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    kind VARCHAR(60) NOT NULL,
    subject_id UUID NOT NULL,
    version BIGINT NOT NULL,
    changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    acting VARCHAR(40) NOT NULL,
    actor VARCHAR(200) NOT NULL,
    reason VARCHAR(200),
    correlation_id VARCHAR(200),
    PRIMARY KEY (tenant_id, id)
);
CREATE TABLE kith_change_difference (
    tenant_id VARCHAR(40) NOT NULL,
    change_id UUID NOT NULL,
    position INTEGER NOT NULL,
    part VARCHAR(60) NOT NULL,
    text_before VARCHAR(1000000),
    text_after VARCHAR(1000000),
    PRIMARY KEY (tenant_id, change_id, position),
    FOREIGN KEY (tenant_id, change_id) REFERENCES kith_change (tenant_id, id)
);
CREATE TABLE kith_change_customer (
    tenant_id VARCHAR(40) NOT NULL,
    change_id UUID NOT NULL,
    position INTEGER NOT NULL,
    customer_id UUID NOT NULL,
    changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (tenant_id, change_id, position),
    FOREIGN KEY (tenant_id, change_id) REFERENCES kith_change (tenant_id, id)
);
CREATE INDEX kith_change_customer_file ON kith_change_customer
    (tenant_id, customer_id, changed_at DESC, change_id DESC);
INSERT INTO kith_schema_history (script) VALUES ('V0003__changes.sql');
CREATE TABLE kith_import (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    kind VARCHAR(40) NOT NULL,
    digest VARCHAR(64) NOT NULL,
    held VARCHAR(64),
    state VARCHAR(40) NOT NULL,
    started_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    skipped BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX kith_import_held ON kith_import (tenant_id, held);
CREATE INDEX kith_import_digest ON kith_import (tenant_id, digest);
CREATE TABLE kith_imported_item (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    import_id UUID NOT NULL,
    in_row BIGINT NOT NULL,
    outcome VARCHAR(1000000) NOT NULL,
    subject_id UUID,
    subject_version BIGINT,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, import_id) REFERENCES kith_import (tenant_id, id)
);
CREATE UNIQUE INDEX kith_imported_item_row ON kith_imported_item (tenant_id, import_id, in_row);
CREATE INDEX kith_imported_item_subject ON kith_imported_item (tenant_id, subject_id);
INSERT INTO kith_schema_history (script) VALUES ('V0004__exchange.sql');
CREATE TABLE kith_agenda (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    work VARCHAR(40) NOT NULL,
    subject_id UUID NOT NULL,
    customer_id UUID NOT NULL,
    occurrence VARCHAR(40) NOT NULL,
    due_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    attempts INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX kith_agenda_key ON kith_agenda (tenant_id, subject_id, work, occurrence, customer_id);
CREATE INDEX kith_agenda_due ON kith_agenda (due_at, tenant_id, id);
INSERT INTO kith_schema_history (script) VALUES ('V0005__agenda.sql');
CREATE TABLE kith_task (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    customer_id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    title VARCHAR(200) NOT NULL,
    title_key VARBINARY(2560) NOT NULL,
    title_words VARCHAR(10000) NOT NULL,
    notes VARCHAR(20000),
    due_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    due_day DATE,
    due_zone VARCHAR(200),
    passes_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    reminders VARCHAR(200) NOT NULL,
    snoozes INTEGER NOT NULL,
    first_due_at TIMESTAMP(6) WITH TIME ZONE,
    first_due_day DATE,
    first_due_zone VARCHAR(200),
    snoozed_at TIMESTAMP(6) WITH TIME ZONE,
    snoozed_acting VARCHAR(40),
    snoozed_actor VARCHAR(200),
    assignee VARCHAR(200) NOT NULL,
    priority VARCHAR(40) NOT NULL,
    origin_type VARCHAR(40),
    origin_key VARCHAR(200),
    state VARCHAR(40) NOT NULL,
    closed_at TIMESTAMP(6) WITH TIME ZONE,
    closed_acting VARCHAR(40),
    closed_actor VARCHAR(200),
    closing_reason VARCHAR(200),
    interaction_id UUID,
    attributed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX kith_task_assignee ON kith_task (tenant_id, assignee, state, due_at, id);
CREATE INDEX kith_task_customer ON kith_task (tenant_id, customer_id, state, due_at, id);
ALTER TABLE kith_task ADD FOREIGN KEY (tenant_id, customer_id) REFERENCES kith_customer (tenant_id, id);
CREATE TABLE kith_task_attribute (
    tenant_id VARCHAR(40) NOT NULL,
    task_id UUID NOT NULL,
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
    PRIMARY KEY (tenant_id, task_id, name),
    FOREIGN KEY (tenant_id, task_id) REFERENCES kith_task (tenant_id, id)
);
CREATE INDEX kith_task_attribute_value ON kith_task_attribute (tenant_id, name, key_value, task_id);
INSERT INTO kith_schema_history (script) VALUES ('V0006__tasks.sql');
ALTER TABLE kith_contact_facts ADD COLUMN silent_since TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE kith_contact_facts ADD COLUMN silence_days INTEGER;
ALTER TABLE kith_contact_facts ADD COLUMN silence_rests TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE kith_contact_facts ADD COLUMN touch_lost TIMESTAMP(6) WITH TIME ZONE;
CREATE INDEX kith_contact_facts_lost ON kith_contact_facts (tenant_id, touch_lost, customer_id);
CREATE TABLE kith_cadence (
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
CREATE UNIQUE INDEX kith_cadence_customer ON kith_cadence (tenant_id, customer_id);
ALTER TABLE kith_cadence ADD FOREIGN KEY (tenant_id, customer_id) REFERENCES kith_customer (tenant_id, id);
CREATE TABLE kith_cadence_attribute (
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
    FOREIGN KEY (tenant_id, cadence_id) REFERENCES kith_cadence (tenant_id, id)
);
CREATE INDEX kith_cadence_attribute_value ON kith_cadence_attribute (tenant_id, name, key_value, cadence_id);
INSERT INTO kith_schema_history (script) VALUES ('V0007__cadences.sql');
CREATE TABLE kith_sequence (
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
CREATE UNIQUE INDEX kith_sequence_anchor ON kith_sequence (tenant_id, customer_id, template, unstopped_anchor);
ALTER TABLE kith_sequence ADD FOREIGN KEY (tenant_id, customer_id) REFERENCES kith_customer (tenant_id, id);
CREATE TABLE kith_sequence_step (
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
    FOREIGN KEY (tenant_id, sequence_id) REFERENCES kith_sequence (tenant_id, id)
);
CREATE TABLE kith_sequence_attribute (
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
    FOREIGN KEY (tenant_id, sequence_id) REFERENCES kith_sequence (tenant_id, id)
);
CREATE INDEX kith_sequence_attribute_value ON kith_sequence_attribute (tenant_id, name, key_value, sequence_id);
INSERT INTO kith_schema_history (script) VALUES ('V0008__sequences.sql');
ALTER TABLE kith_interaction_part ADD COLUMN settled_on DATE;
INSERT INTO kith_schema_history (script) VALUES ('V0009__open_items.sql');
CREATE TABLE kith_tenant_attribute (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    owner VARCHAR(40) NOT NULL,
    name VARCHAR(60) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    target VARCHAR(40),
    label VARCHAR(200) NOT NULL,
    privacy VARCHAR(40) NOT NULL,
    least VARCHAR(100),
    most VARCHAR(100),
    longest BIGINT,
    form VARCHAR(1000),
    choices VARCHAR(20000) NOT NULL,
    initial_value VARCHAR(20000),
    required BOOLEAN NOT NULL,
    required_in VARCHAR(20000) NOT NULL,
    retired BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX kith_tenant_attribute_name ON kith_tenant_attribute (tenant_id, owner, name);
INSERT INTO kith_schema_history (script) VALUES ('V0010__tenant_attributes.sql');
INSERT INTO kith_customer (tenant_id, id, version, kind, prefix, given_name, family_name, suffix, name_key, family_key, family_words, responsible, notes, stage, ended_at, ended_on, archived_at, salutation, language, zone, preferred_channel, labelled, referenced, attributed) VALUES
('main', '019ca945-0a00-7000-8000-000000000011', 1, 'ORGANISATION', NULL, NULL, 'Analytical Engines Ltd', NULL, X'616e616c79746963616c20656e67696e6573206c7464', X'616e616c79746963616c20656e67696e6573206c7464', ' analytical engines ltd ', NULL, 'Closed on Sundays.', 'active', NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, false, true),
('main', '019ca945-0a00-7000-8000-000000000013', 1, 'PERSON', NULL, 'Charles', 'Babbage', NULL, X'636861726c65732062616262616765', X'62616262616765', ' babbage ', 'jo', NULL, 'prospect', NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, false, true),
('main', '019ca945-0a00-7000-8000-000000000015', 3, 'PERSON', 'Lady', 'Ada', 'Lovelace', 'FRS', X'6c61647920616461206c6f76656c61636520667273', X'6c6f76656c616365', ' lovelace ', 'maria', 'Knows the machine better than we do.
Writes “notes” longer than the paper; reads Charles''s drawings.', 'active', NULL, NULL, NULL, 'Dear Lady Lovelace', 'en-GB', 'Europe/London', 'letter', true, true, true),
('main', '019ca945-0a00-7000-8000-00000000001c', 2, 'PERSON', NULL, 'Mary', 'Somerville', NULL, X'6d61727920736f6d657276696c6c65', X'736f6d657276696c6c65', ' somerville ', NULL, NULL, 'active', '2026-03-01 12:00:00+00', '1872-11', NULL, NULL, NULL, NULL, NULL, false, false, true),
('main', '019ca945-0a00-7000-8000-00000000001f', 2, 'PERSON', NULL, 'Grace', 'Hopper', NULL, X'677261636520686f70706572', X'686f70706572', ' hopper ', NULL, NULL, 'lapsed', NULL, NULL, '2026-03-01 12:00:00+00', NULL, NULL, NULL, NULL, false, false, true),
('main', '019ca945-0a00-7000-8000-00000000005a', 1, 'PERSON', NULL, 'Sophie', 'Germain', NULL, X'736f70686965206765726d61696e', X'6765726d61696e', ' germain ', NULL, NULL, 'active', NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, false, true),
('small', '019ca945-0a00-7000-8000-000000000068', 1, 'PERSON', NULL, 'Ada', 'Lovelace', NULL, X'616461206c6f76656c616365', X'6c6f76656c616365', ' lovelace ', NULL, NULL, 'active', NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, true, true);
INSERT INTO kith_contact_point (tenant_id, customer_id, position, kind, raw, lookup_key, long_key, label, preferred, address_lines, postal_code, postal_key, postal_words, locality, locality_key, locality_words, region, country, purposes, verified_at, verified_by, verified_how, health) VALUES
('main', '019ca945-0a00-7000-8000-000000000011', 0, 'e-mail', 'office@engines.example', X'6f666669636540656e67696e65732e6578616d706c65', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GOOD'),
('main', '019ca945-0a00-7000-8000-000000000011', 1, 'web', 'https://engines.example', X'68747470733a2f2f656e67696e65732e6578616d706c65', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GOOD'),
('main', '019ca945-0a00-7000-8000-000000000013', 0, 'e-mail', 'charles@example.org', X'636861726c6573406578616d706c652e6f7267', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GOOD'),
('main', '019ca945-0a00-7000-8000-000000000015', 0, 'e-mail', 'ada@example.org', X'616461406578616d706c652e6f7267', NULL, NULL, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'work,, billing,,', NULL, NULL, NULL, 'GOOD'),
('main', '019ca945-0a00-7000-8000-000000000015', 1, 'phone', '+44 20 7946 0001', X'2b343432303739343630303031', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'home,2026-01-01,2026-12-31', '2026-01-30 12:00:00+00', 'jo', 'she called from it', 'GOOD'),
('main', '019ca945-0a00-7000-8000-000000000015', 2, 'mobile', '+44 7700 900123', X'2b343437373030393030313233', NULL, 'private', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'INVALID'),
('main', '019ca945-0a00-7000-8000-000000000015', 3, 'web', 'https://ada.example', X'68747470733a2f2f6164612e6578616d706c65', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GOOD'),
('main', '019ca945-0a00-7000-8000-000000000015', 4, 'messenger', '@ada', X'40616461', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GOOD'),
('main', '019ca945-0a00-7000-8000-000000000015', 5, 'social', 'ada.lovelace', X'6164612e6c6f76656c616365', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BOUNCING'),
('main', '019ca945-0a00-7000-8000-000000000015', 6, 'postal', '12 St James''s Square, Second floor, SW1Y 4JH London, Westminster, GB', X'3132207374206a616d65732773207371756172652c207365636f6e6420666c6f6f722c207377317920346a68206c6f6e646f6e2c20776573746d696e737465722c206762', NULL, NULL, false, '12 St James''s Square
Second floor', 'SW1Y 4JH', X'7377317920346a68', ' sw1y 4jh ', 'London', X'6c6f6e646f6e', ' london ', 'Westminster', 'GB', 'delivery,,', NULL, NULL, NULL, 'GOOD'),
('main', '019ca945-0a00-7000-8000-000000000015', 7, 'phone', '+44 20 7946 0002', X'2b343432303739343630303032', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GOOD'),
('main', '019ca945-0a00-7000-8000-00000000005a', 0, 'e-mail', 'sophie@example.org', X'736f70686965406578616d706c652e6f7267', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GOOD'),
('small', '019ca945-0a00-7000-8000-000000000068', 0, 'e-mail', 'ada@example.org', X'616461406578616d706c652e6f7267', NULL, NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'GOOD');
INSERT INTO kith_contact_purpose (tenant_id, customer_id, position, contact_point, code, from_day, until_day) VALUES
('main', '019ca945-0a00-7000-8000-000000000015', 0, 0, 'work', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 1, 0, 'billing', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 2, 1, 'home', '2026-01-01', '2026-12-31'),
('main', '019ca945-0a00-7000-8000-000000000015', 3, 6, 'delivery', NULL, NULL);
INSERT INTO kith_important_date (tenant_id, customer_id, position, kind, in_year, in_month, on_day, month_day) VALUES
('main', '019ca945-0a00-7000-8000-000000000011', 0, 'founded', 1833, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000013', 0, 'birthday', NULL, 12, 26, 1226),
('main', '019ca945-0a00-7000-8000-000000000015', 0, 'birthday', 1815, 3, 12, 312),
('main', '019ca945-0a00-7000-8000-000000000015', 1, 'wedding', NULL, 3, 8, 308),
('main', '019ca945-0a00-7000-8000-00000000005a', 0, 'birthday', 1776, 4, 1, 401);
INSERT INTO kith_customer_label (tenant_id, customer_id, position, part, kind, text, text_key, text_words) VALUES
('main', '019ca945-0a00-7000-8000-000000000011', 0, 'OTHER_NAME', 'ALIAS', 'Engines & Co.', X'656e67696e6573202620636f2e', ' engines co '),
('main', '019ca945-0a00-7000-8000-000000000011', 1, 'TAG', 'TAG', 'supplier', X'737570706c696572', ' supplier '),
('main', '019ca945-0a00-7000-8000-000000000015', 0, 'OTHER_NAME', 'FORMER', 'Ada Byron', X'616461206279726f6e', ' ada byron '),
('main', '019ca945-0a00-7000-8000-000000000015', 1, 'OTHER_NAME', 'ALIAS', 'Countess of Lovelace', X'636f756e74657373206f66206c6f76656c616365', ' countess of lovelace '),
('main', '019ca945-0a00-7000-8000-000000000015', 2, 'OTHER_NAME', 'SECOND_SCRIPT', 'エイダ', X'e382a8e382a4e382bfe38299', ' エイダ '),
('main', '019ca945-0a00-7000-8000-000000000015', 3, 'OTHER_NAME', 'PHONETIC', 'AY-duh', X'61792d647568', ' ay duh '),
('main', '019ca945-0a00-7000-8000-000000000015', 4, 'PREFERENCE', 'REACH', 'in the morning', X'696e20746865206d6f726e696e67', ' in the morning '),
('main', '019ca945-0a00-7000-8000-000000000015', 5, 'PREFERENCE', 'AVOID', 'the first week of a month', X'746865206669727374207765656b206f662061206d6f6e7468', ' the first week of a month '),
('main', '019ca945-0a00-7000-8000-000000000015', 6, 'PREFERENCE', 'LIKES', 'Jacquard''s looms', X'6a616371756172642773206c6f6f6d73', ' jacquard s looms '),
('main', '019ca945-0a00-7000-8000-000000000015', 7, 'PREFERENCE', 'DISLIKES', 'small talk', X'736d616c6c2074616c6b', ' small talk '),
('main', '019ca945-0a00-7000-8000-000000000015', 8, 'TAG', 'TAG', 'machines', X'6d616368696e6573', ' machines '),
('main', '019ca945-0a00-7000-8000-000000000015', 9, 'TAG', 'TAG', 'VIP', X'766970', ' vip ');
INSERT INTO kith_external_reference (tenant_id, customer_id, system_code, reference_key) VALUES
('main', '019ca945-0a00-7000-8000-000000000015', 'erp', X'34373131'),
('main', '019ca945-0a00-7000-8000-000000000015', 'shop', X'616461'),
('small', '019ca945-0a00-7000-8000-000000000068', 'erp', X'34373131');
INSERT INTO kith_name_word (tenant_id, word, customer_id) VALUES
('main', X'616461', '019ca945-0a00-7000-8000-000000000015'),
('main', X'616e616c79746963616c', '019ca945-0a00-7000-8000-000000000011'),
('main', X'62616262616765', '019ca945-0a00-7000-8000-000000000013'),
('main', X'636861726c6573', '019ca945-0a00-7000-8000-000000000013'),
('main', X'656e67696e6573', '019ca945-0a00-7000-8000-000000000011'),
('main', X'667273', '019ca945-0a00-7000-8000-000000000015'),
('main', X'6765726d61696e', '019ca945-0a00-7000-8000-00000000005a'),
('main', X'6772616365', '019ca945-0a00-7000-8000-00000000001f'),
('main', X'686f70706572', '019ca945-0a00-7000-8000-00000000001f'),
('main', X'6c616479', '019ca945-0a00-7000-8000-000000000015'),
('main', X'6c6f76656c616365', '019ca945-0a00-7000-8000-000000000015'),
('main', X'6c7464', '019ca945-0a00-7000-8000-000000000011'),
('main', X'6d617279', '019ca945-0a00-7000-8000-00000000001c'),
('main', X'736f6d657276696c6c65', '019ca945-0a00-7000-8000-00000000001c'),
('main', X'736f70686965', '019ca945-0a00-7000-8000-00000000005a'),
('small', X'616461', '019ca945-0a00-7000-8000-000000000068'),
('small', X'6c6f76656c616365', '019ca945-0a00-7000-8000-000000000068');
INSERT INTO kith_customer_attribute (tenant_id, customer_id, name, kind, text_value, key_value, words_value, whole_value, decimal_value, flag_value, instant_value, date_value, id_value) VALUES
('main', '019ca945-0a00-7000-8000-000000000011', 'own.grade', 'CHOICE', NULL, X'7365636f6e64', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000013', 'own.grade', 'CHOICE', NULL, X'7365636f6e64', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 'acme.audited', 'INSTANT', NULL, X'323032352d31312d30355431303a31353a33302e3132333435365a', NULL, NULL, NULL, NULL, '2025-11-05 10:15:30.123456+00', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 'acme.broker', 'ID', NULL, X'30313963613934352d306130302d373030302d383030302d303030303030303030303133', NULL, NULL, NULL, NULL, NULL, NULL, '019ca945-0a00-7000-8000-000000000013'),
('main', '019ca945-0a00-7000-8000-000000000015', 'acme.creditLimit', 'DECIMAL', NULL, X'313030303030303030303030303030303030303030303030303235303035303030303030303030', NULL, NULL, 2500.5000000000, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 'acme.machine', 'TEXT', 'Difference Engine No. 2', X'646966666572656e636520656e67696e65206e6f2e2032', ' difference engine no 2 ', NULL, NULL, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 'acme.press', 'BOOLEAN', NULL, X'74727565', NULL, NULL, NULL, true, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 'acme.revenue', 'MONEY', 'GBP', X'474250313030303030303030303030303030303030303030303132333435363738393030303030303030', NULL, NULL, 1234567.8900000000, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 'acme.route', 'CODE', NULL, X'6e6f7274682d33', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 'acme.seats', 'WHOLE', NULL, X'3039323233333732303336383534373735383230', NULL, 12, NULL, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 'acme.since', 'DATE', NULL, X'313834332d30382d3031', NULL, NULL, NULL, NULL, NULL, '1843-08-01', NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 'acme.tier', 'CHOICE', NULL, X'474f4c44', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 'own.badge', 'CODE', NULL, X'4144412d31', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 'own.budget', 'MONEY', 'GBP', X'474250313030303030303030303030303030303030303030303030393939393939393030303030303030', NULL, NULL, 99999.9900000000, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 'own.grade', 'CHOICE', NULL, X'6669727374', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 'own.opened', 'DATE', NULL, X'313834322d31302d3031', NULL, NULL, NULL, NULL, NULL, '1842-10-01', NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 'own.payer', 'ID', NULL, X'30313963613934352d306130302d373030302d383030302d303030303030303030303133', NULL, NULL, NULL, NULL, NULL, NULL, '019ca945-0a00-7000-8000-000000000013'),
('main', '019ca945-0a00-7000-8000-000000000015', 'own.size', 'WHOLE', NULL, X'3039323233333732303336383534373735383530', NULL, 42, NULL, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000015', 'own.tastes.looms', 'BOOLEAN', NULL, X'74727565', NULL, NULL, NULL, true, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000001c', 'own.grade', 'CHOICE', NULL, X'7365636f6e64', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000001f', 'own.grade', 'CHOICE', NULL, X'7365636f6e64', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000005a', 'own.grade', 'CHOICE', NULL, X'7365636f6e64', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('small', '019ca945-0a00-7000-8000-000000000068', 'own.size', 'TEXT', 'small', X'736d616c6c', ' small ', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kith_relationship (tenant_id, id, version, kind, from_customer, to_customer, customer_role, since_day, until_day, withdrawn, attributed) VALUES
('main', '019ca945-0a00-7000-8000-000000000018', 1, 'works-for', '019ca945-0a00-7000-8000-000000000015', '019ca945-0a00-7000-8000-000000000011', 'Analyst', '1842-01-01', '2026-12-31', false, true),
('main', '019ca945-0a00-7000-8000-00000000001a', 1, 'referred-by', '019ca945-0a00-7000-8000-000000000015', '019ca945-0a00-7000-8000-000000000013', NULL, NULL, NULL, false, false);
INSERT INTO kith_relationship_attribute (tenant_id, relationship_id, name, kind, text_value, key_value, words_value, whole_value, decimal_value, flag_value, instant_value, date_value, id_value) VALUES
('main', '019ca945-0a00-7000-8000-000000000018', 'acme.contract', 'TEXT', 'by the note', X'627920746865206e6f7465', ' by the note ', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kith_interaction (tenant_id, id, state, past_of, revision, channel, direction, planned_at, happened_at, recorded_at, seconds, summary, summary_key, summary_words, notes, notes_key, notes_words, outcome, outcome_key, outcome_words, reply_to, origin_id, external_system, external_key, act, acted_at, acting, actor, reason, parted, attributed) VALUES
('main', '019ca945-0a00-7000-8000-000000000022', 'CURRENT', NULL, 1, 'e-mail', 'INBOUND', NULL, '2026-02-09 12:00:00+00', '2026-03-01 12:00:00+00', NULL, 'Asked for drawings', X'61736b656420666f722064726177696e6773', ' asked for drawings ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '019ca945-0a00-7000-8000-000000000022', 'mail', '<1@example.org>', 'LOGGED', '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, false, false),
('main', '019ca945-0a00-7000-8000-000000000024', 'CURRENT', NULL, 1, 'e-mail', 'OUTBOUND', NULL, '2026-02-10 12:00:00+00', '2026-03-01 12:00:00+00', NULL, 'Sent the drawings', X'73656e74207468652064726177696e6773', ' sent the drawings ', NULL, NULL, NULL, NULL, NULL, NULL, '019ca945-0a00-7000-8000-000000000022', '019ca945-0a00-7000-8000-000000000022', NULL, NULL, 'LOGGED', '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, true, false),
('main', '019ca945-0a00-7000-8000-000000000026', 'CURRENT', NULL, 2, 'phone', 'OUTBOUND', '2026-02-18 12:00:00+00', '2026-02-19 12:00:00+00', '2026-03-01 12:00:00+00', 1500, 'Talked the offer through', X'74616c6b656420746865206f66666572207468726f756768', ' talked the offer through ', 'She wants the carriage first.
Price is no matter, says "Charles".', X'7368652077616e7473207468652063617272696167652066697273742e207072696365206973206e6f206d61747465722c20736179732022636861726c6573222e', ' she wants the carriage first price is no matter says charles ', 'Wants a second offer', X'77616e74732061207365636f6e64206f66666572', ' wants a second offer ', NULL, '019ca945-0a00-7000-8000-000000000026', NULL, NULL, 'AMENDED', '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', 'the drawings were sent', true, true),
('main', '019ca945-0a00-7000-8000-000000000029', 'PAST', '019ca945-0a00-7000-8000-000000000026', 1, 'phone', 'OUTBOUND', '2026-02-18 12:00:00+00', '2026-02-19 12:00:00+00', '2026-03-01 12:00:00+00', 1500, 'Talked the offer through', X'74616c6b656420746865206f66666572207468726f756768', ' talked the offer through ', 'She wants the carriage first.
Price is no matter, says "Charles".', X'7368652077616e7473207468652063617272696167652066697273742e207072696365206973206e6f206d61747465722c20736179732022636861726c6573222e', ' she wants the carriage first price is no matter says charles ', 'Wants a second offer', X'77616e74732061207365636f6e64206f66666572', ' wants a second offer ', NULL, '019ca945-0a00-7000-8000-000000000026', NULL, NULL, 'LOGGED', '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, true, true),
('main', '019ca945-0a00-7000-8000-00000000002c', 'RETRACTED', NULL, 2, 'visit', 'MUTUAL', NULL, '2026-02-24 12:00:00+00', '2026-03-01 12:00:00+00', NULL, 'Showed the model', X'73686f77656420746865206d6f64656c', ' showed the model ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '019ca945-0a00-7000-8000-00000000002c', NULL, NULL, 'RETRACTED', '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', 'it was another Charles', false, false),
('main', '019ca945-0a00-7000-8000-00000000002e', 'PAST', '019ca945-0a00-7000-8000-00000000002c', 1, 'visit', 'MUTUAL', NULL, '2026-02-24 12:00:00+00', '2026-03-01 12:00:00+00', NULL, 'Showed the model', X'73686f77656420746865206d6f64656c', ' showed the model ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '019ca945-0a00-7000-8000-00000000002c', NULL, NULL, 'LOGGED', '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, false, false),
('main', '019ca945-0a00-7000-8000-000000000030', 'CURRENT', NULL, 1, 'print', 'OUTBOUND', NULL, '2026-02-26 12:00:00+00', '2026-03-01 12:00:00+00', NULL, 'Sent the printed catalogue', X'73656e7420746865207072696e74656420636174616c6f677565', ' sent the printed catalogue ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '019ca945-0a00-7000-8000-000000000030', NULL, NULL, 'LOGGED', '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, false, false),
('main', '019ca945-0a00-7000-8000-00000000003b', 'CURRENT', NULL, 1, 'phone', 'OUTBOUND', NULL, '2026-02-28 12:00:00+00', '2026-03-01 12:00:00+00', NULL, 'Congratulated him', X'636f6e67726174756c617465642068696d', ' congratulated him ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '019ca945-0a00-7000-8000-00000000003b', NULL, NULL, 'LOGGED', '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, false, false),
('main', '019ca945-0a00-7000-8000-000000000063', 'CURRENT', NULL, 1, 'letter', 'INBOUND', NULL, '2026-01-12 09:30:00+00', '2026-03-01 12:00:00+00', NULL, 'Asked for the catalogue', X'61736b656420666f722074686520636174616c6f677565', ' asked for the catalogue ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '019ca945-0a00-7000-8000-000000000063', 'import', 'dc0a16d990e30973ca3ef8c8541a1924a5f7af150daa39bc8f234024fba79e54', 'LOGGED', '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, false, false),
('small', '019ca945-0a00-7000-8000-00000000006a', 'CURRENT', NULL, 1, 'phone', 'OUTBOUND', NULL, '2026-02-20 12:00:00+00', '2026-03-01 12:00:00+00', NULL, 'A call of another tenant', X'612063616c6c206f6620616e6f746865722074656e616e74', ' a call of another tenant ', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '019ca945-0a00-7000-8000-00000000006a', NULL, NULL, 'LOGGED', '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, false, false);
INSERT INTO kith_participation (tenant_id, interaction_id, position, customer_id, employee_id, name, role, contact_point, state, happened_at) VALUES
('main', '019ca945-0a00-7000-8000-000000000022', 0, '019ca945-0a00-7000-8000-000000000015', NULL, NULL, NULL, NULL, 'CURRENT', '2026-02-09 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000024', 0, '019ca945-0a00-7000-8000-000000000015', NULL, NULL, NULL, NULL, 'CURRENT', '2026-02-10 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000026', 0, '019ca945-0a00-7000-8000-000000000015', NULL, NULL, NULL, NULL, 'CURRENT', '2026-02-19 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000026', 1, '019ca945-0a00-7000-8000-000000000013', NULL, NULL, 'adviser', 'charles@example.org', 'CURRENT', '2026-02-19 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000026', 2, NULL, 'maria', NULL, NULL, NULL, 'CURRENT', '2026-02-19 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000026', 3, NULL, NULL, 'A. De Morgan', 'tutor', NULL, 'CURRENT', '2026-02-19 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000029', 0, '019ca945-0a00-7000-8000-000000000015', NULL, NULL, NULL, NULL, 'PAST', '2026-02-19 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000029', 1, '019ca945-0a00-7000-8000-000000000013', NULL, NULL, 'adviser', 'charles@example.org', 'PAST', '2026-02-19 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000029', 2, NULL, 'maria', NULL, NULL, NULL, 'PAST', '2026-02-19 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000029', 3, NULL, NULL, 'A. De Morgan', 'tutor', NULL, 'PAST', '2026-02-19 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-00000000002c', 0, '019ca945-0a00-7000-8000-000000000013', NULL, NULL, NULL, NULL, 'RETRACTED', '2026-02-24 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-00000000002e', 0, '019ca945-0a00-7000-8000-000000000013', NULL, NULL, NULL, NULL, 'PAST', '2026-02-24 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000030', 0, '019ca945-0a00-7000-8000-000000000011', NULL, NULL, NULL, NULL, 'CURRENT', '2026-02-26 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-00000000003b', 0, '019ca945-0a00-7000-8000-000000000013', NULL, NULL, NULL, NULL, 'CURRENT', '2026-02-28 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000063', 0, '019ca945-0a00-7000-8000-00000000005a', NULL, NULL, NULL, NULL, 'CURRENT', '2026-01-12 09:30:00+00'),
('small', '019ca945-0a00-7000-8000-00000000006a', 0, '019ca945-0a00-7000-8000-000000000068', NULL, NULL, NULL, NULL, 'CURRENT', '2026-02-20 12:00:00+00');
INSERT INTO kith_interaction_part (tenant_id, interaction_id, position, kind, code, text_value, lookup_key, words_value, due_on, byte_count, location, settled_on) VALUES
('main', '019ca945-0a00-7000-8000-000000000024', 0, 'LINK', 'acme.order', '4711', X'34373131', NULL, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000024', 1, 'LINK', 'acme.case', 'c-1', X'632d31', NULL, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000024', 2, 'ATTACHMENT', 'application/pdf', 'drawing.pdf', X'64726177696e672e706466', ' drawing pdf ', NULL, 48211, 's3://drawings/1', NULL),
('main', '019ca945-0a00-7000-8000-000000000024', 3, 'ATTACHMENT', NULL, 'letter.txt', X'6c65747465722e747874', ' letter txt ', NULL, NULL, 'file:///letters/1.txt', NULL),
('main', '019ca945-0a00-7000-8000-000000000026', 0, 'TOPIC', NULL, 'Delivery', X'64656c6976657279', ' delivery ', NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000026', 1, 'TOPIC', NULL, 'Price', X'7072696365', ' price ', NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000026', 2, 'PROMISE', 'US', 'Send the drawings', X'73656e64207468652064726177696e6773', ' send the drawings ', '2026-02-24', NULL, NULL, '2026-02-23'),
('main', '019ca945-0a00-7000-8000-000000000026', 3, 'PROMISE', 'THEM', 'Return the signed copy', X'72657475726e20746865207369676e656420636f7079', ' return the signed copy ', NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000026', 4, 'CONCERN', NULL, 'Afraid of the noise', X'616672616964206f6620746865206e6f697365', ' afraid of the noise ', NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000026', 5, 'CONCERN', NULL, 'Too heavy for the floor', X'746f6f20686561767920666f722074686520666c6f6f72', ' too heavy for the floor ', NULL, NULL, NULL, '2026-02-27'),
('main', '019ca945-0a00-7000-8000-000000000029', 0, 'TOPIC', NULL, 'Delivery', X'64656c6976657279', ' delivery ', NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000029', 1, 'TOPIC', NULL, 'Price', X'7072696365', ' price ', NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000029', 2, 'PROMISE', 'US', 'Send the drawings', X'73656e64207468652064726177696e6773', ' send the drawings ', '2026-02-24', NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000029', 3, 'PROMISE', 'THEM', 'Return the signed copy', X'72657475726e20746865207369676e656420636f7079', ' return the signed copy ', NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000029', 4, 'CONCERN', NULL, 'Afraid of the noise', X'616672616964206f6620746865206e6f697365', ' afraid of the noise ', NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000029', 5, 'CONCERN', NULL, 'Too heavy for the floor', X'746f6f20686561767920666f722074686520666c6f6f72', ' too heavy for the floor ', NULL, NULL, NULL, NULL);
INSERT INTO kith_interaction_attribute (tenant_id, interaction_id, name, kind, text_value, key_value, words_value, whole_value, decimal_value, flag_value, instant_value, date_value, id_value) VALUES
('main', '019ca945-0a00-7000-8000-000000000026', 'acme.mood', 'WHOLE', NULL, X'3039323233333732303336383534373735383135', NULL, 7, NULL, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000029', 'acme.mood', 'WHOLE', NULL, X'3039323233333732303336383534373735383135', NULL, 7, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kith_contact_facts (tenant_id, customer_id, first_at, last_at, last_in, last_out, n, silent_since, silence_days, silence_rests, touch_lost) VALUES
('main', '019ca945-0a00-7000-8000-000000000011', '2026-02-26 12:00:00+00', '2026-02-26 12:00:00+00', NULL, '2026-02-26 12:00:00+00', 1, '2026-03-01 00:00:00+00', 14, NULL, '2026-03-12 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000013', '2026-02-19 12:00:00+00', '2026-02-28 12:00:00+00', NULL, '2026-02-28 12:00:00+00', 2, '2026-03-01 00:00:00+00', 366, '2026-03-31 00:00:00+00', '2027-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000015', '2026-02-09 12:00:00+00', '2026-02-19 12:00:00+00', '2026-02-09 12:00:00+00', '2026-02-19 12:00:00+00', 3, '2026-03-01 00:00:00+00', 45, NULL, '2026-04-05 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-00000000001c', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000001f', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000005a', '2026-01-12 09:30:00+00', '2026-01-12 09:30:00+00', '2026-01-12 09:30:00+00', NULL, 1, NULL, NULL, NULL, NULL),
('small', '019ca945-0a00-7000-8000-000000000068', '2026-02-20 12:00:00+00', '2026-02-20 12:00:00+00', NULL, '2026-02-20 12:00:00+00', 1, NULL, NULL, NULL, NULL);
INSERT INTO kith_contact_channel (tenant_id, customer_id, channel, n) VALUES
('main', '019ca945-0a00-7000-8000-000000000011', 'print', 1),
('main', '019ca945-0a00-7000-8000-000000000013', 'phone', 2),
('main', '019ca945-0a00-7000-8000-000000000015', 'e-mail', 2),
('main', '019ca945-0a00-7000-8000-000000000015', 'phone', 1),
('main', '019ca945-0a00-7000-8000-00000000005a', 'letter', 1),
('small', '019ca945-0a00-7000-8000-000000000068', 'phone', 1);
INSERT INTO kith_change (tenant_id, id, kind, subject_id, version, changed_at, acting, actor, reason, correlation_id) VALUES
('main', '019ca945-0a00-7000-8000-000000000002', 'tenant-attribute', '019ca945-0a00-7000-8000-000000000001', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000004', 'tenant-attribute', '019ca945-0a00-7000-8000-000000000003', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000006', 'tenant-attribute', '019ca945-0a00-7000-8000-000000000005', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000008', 'tenant-attribute', '019ca945-0a00-7000-8000-000000000007', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000000a', 'tenant-attribute', '019ca945-0a00-7000-8000-000000000009', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000000c', 'tenant-attribute', '019ca945-0a00-7000-8000-00000000000b', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000000e', 'tenant-attribute', '019ca945-0a00-7000-8000-00000000000d', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000010', 'tenant-attribute', '019ca945-0a00-7000-8000-00000000000f', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000012', 'customer', '019ca945-0a00-7000-8000-000000000011', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000014', 'customer', '019ca945-0a00-7000-8000-000000000013', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000016', 'customer', '019ca945-0a00-7000-8000-000000000015', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000017', 'customer', '019ca945-0a00-7000-8000-000000000015', 2, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', 'she wrote to us', NULL),
('main', '019ca945-0a00-7000-8000-000000000019', 'relationship', '019ca945-0a00-7000-8000-000000000018', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000001b', 'relationship', '019ca945-0a00-7000-8000-00000000001a', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000001d', 'customer', '019ca945-0a00-7000-8000-00000000001c', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000001e', 'customer', '019ca945-0a00-7000-8000-00000000001c', 2, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000020', 'customer', '019ca945-0a00-7000-8000-00000000001f', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000021', 'customer', '019ca945-0a00-7000-8000-00000000001f', 2, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000033', 'task', '019ca945-0a00-7000-8000-000000000032', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000037', 'task', '019ca945-0a00-7000-8000-000000000036', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000038', 'task', '019ca945-0a00-7000-8000-000000000036', 2, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000003a', 'task', '019ca945-0a00-7000-8000-000000000039', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000003d', 'task', '019ca945-0a00-7000-8000-000000000039', 2, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000003f', 'task', '019ca945-0a00-7000-8000-00000000003e', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000040', 'task', '019ca945-0a00-7000-8000-00000000003e', 2, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000042', 'cadence', '019ca945-0a00-7000-8000-000000000041', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000045', 'cadence', '019ca945-0a00-7000-8000-000000000044', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000047', 'cadence', '019ca945-0a00-7000-8000-000000000044', 2, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000004a', 'cadence', '019ca945-0a00-7000-8000-000000000049', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000004c', 'cadence', '019ca945-0a00-7000-8000-000000000049', 2, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000050', 'task', '019ca945-0a00-7000-8000-00000000004f', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000051', 'sequence', '019ca945-0a00-7000-8000-00000000004e', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000054', 'sequence', '019ca945-0a00-7000-8000-000000000053', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000056', 'sequence', '019ca945-0a00-7000-8000-000000000053', 2, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000058', 'import', '019ca945-0a00-7000-8000-000000000057', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000005c', 'customer', '019ca945-0a00-7000-8000-000000000015', 3, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-00000000005e', 'customer', '019ca945-0a00-7000-8000-00000000005a', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000062', 'import', '019ca945-0a00-7000-8000-000000000061', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('small', '019ca945-0a00-7000-8000-000000000067', 'tenant-attribute', '019ca945-0a00-7000-8000-000000000066', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('small', '019ca945-0a00-7000-8000-000000000069', 'customer', '019ca945-0a00-7000-8000-000000000068', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL),
('small', '019ca945-0a00-7000-8000-00000000006d', 'task', '019ca945-0a00-7000-8000-00000000006c', 1, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, NULL);
INSERT INTO kith_change_difference (tenant_id, change_id, position, part, text_before, text_after) VALUES
('main', '019ca945-0a00-7000-8000-000000000017', 0, 'contactPoints', 'e-mail ada@example.org', NULL),
('main', '019ca945-0a00-7000-8000-000000000017', 1, 'contactPoints', 'phone +44 20 7946 0001 = +442079460001', NULL),
('main', '019ca945-0a00-7000-8000-000000000017', 2, 'contactPoints', 'mobile +44 7700 900123 = +447700900123 (private)', NULL),
('main', '019ca945-0a00-7000-8000-000000000017', 3, 'contactPoints', 'social ada.lovelace', NULL),
('main', '019ca945-0a00-7000-8000-000000000017', 4, 'contactPoints', 'postal 12 St James''s Square, Second floor, SW1Y 4JH London, Westminster, GB = 12 st james''s square, second floor, sw1y 4jh london, westminster, gb [12 St James''s Square | Second floor; SW1Y 4JH; London; Westminster; GB]', NULL),
('main', '019ca945-0a00-7000-8000-000000000017', 5, 'contactPoints', NULL, 'e-mail ada@example.org preferred for work, for billing'),
('main', '019ca945-0a00-7000-8000-000000000017', 6, 'contactPoints', NULL, 'phone +44 20 7946 0001 = +442079460001 for home from 2026-01-01 until 2026-12-31 verified 2026-01-30T12:00:00Z she called from it by jo'),
('main', '019ca945-0a00-7000-8000-000000000017', 7, 'contactPoints', NULL, 'mobile +44 7700 900123 = +447700900123 (private) invalid'),
('main', '019ca945-0a00-7000-8000-000000000017', 8, 'contactPoints', NULL, 'social ada.lovelace bouncing'),
('main', '019ca945-0a00-7000-8000-000000000017', 9, 'contactPoints', NULL, 'postal 12 St James''s Square, Second floor, SW1Y 4JH London, Westminster, GB = 12 st james''s square, second floor, sw1y 4jh london, westminster, gb [12 St James''s Square | Second floor; SW1Y 4JH; London; Westminster; GB] for delivery'),
('main', '019ca945-0a00-7000-8000-00000000001e', 0, 'end', NULL, '1872-11, recorded 2026-03-01T12:00:00Z'),
('main', '019ca945-0a00-7000-8000-000000000021', 0, 'archived', NULL, '2026-03-01T12:00:00Z'),
('main', '019ca945-0a00-7000-8000-000000000038', 0, 'due', '2026-03-02 Europe/London', '2026-03-05 Europe/London'),
('main', '019ca945-0a00-7000-8000-000000000038', 1, 'snoozed', NULL, '1 times, at first due 2026-03-02 Europe/London'),
('main', '019ca945-0a00-7000-8000-00000000003d', 0, 'state', 'OPEN', 'DONE'),
('main', '019ca945-0a00-7000-8000-00000000003d', 1, 'interaction', NULL, '019ca945-0a00-7000-8000-00000000003b'),
('main', '019ca945-0a00-7000-8000-000000000040', 0, 'state', 'OPEN', 'CANCELLED'),
('main', '019ca945-0a00-7000-8000-000000000040', 1, 'reason', NULL, 'they signed already'),
('main', '019ca945-0a00-7000-8000-000000000047', 0, 'moved', NULL, '2026-03-04 to 2026-03-06'),
('main', '019ca945-0a00-7000-8000-00000000004c', 0, 'pause', NULL, 'he travels, until 2026-03-31'),
('main', '019ca945-0a00-7000-8000-000000000056', 0, 'stop', NULL, 'he knows it all'),
('main', '019ca945-0a00-7000-8000-00000000005c', 0, 'contactPoints', NULL, 'phone +44 20 7946 0002 = +442079460002');
INSERT INTO kith_change_customer (tenant_id, change_id, position, customer_id, changed_at) VALUES
('main', '019ca945-0a00-7000-8000-000000000012', 0, '019ca945-0a00-7000-8000-000000000011', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000014', 0, '019ca945-0a00-7000-8000-000000000013', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000016', 0, '019ca945-0a00-7000-8000-000000000015', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000017', 0, '019ca945-0a00-7000-8000-000000000015', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000019', 0, '019ca945-0a00-7000-8000-000000000015', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000019', 1, '019ca945-0a00-7000-8000-000000000011', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-00000000001b', 0, '019ca945-0a00-7000-8000-000000000015', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-00000000001b', 1, '019ca945-0a00-7000-8000-000000000013', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-00000000001d', 0, '019ca945-0a00-7000-8000-00000000001c', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-00000000001e', 0, '019ca945-0a00-7000-8000-00000000001c', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000020', 0, '019ca945-0a00-7000-8000-00000000001f', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000021', 0, '019ca945-0a00-7000-8000-00000000001f', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000033', 0, '019ca945-0a00-7000-8000-000000000015', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000037', 0, '019ca945-0a00-7000-8000-000000000015', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000038', 0, '019ca945-0a00-7000-8000-000000000015', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-00000000003a', 0, '019ca945-0a00-7000-8000-000000000013', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-00000000003d', 0, '019ca945-0a00-7000-8000-000000000013', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-00000000003f', 0, '019ca945-0a00-7000-8000-000000000011', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000040', 0, '019ca945-0a00-7000-8000-000000000011', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000042', 0, '019ca945-0a00-7000-8000-000000000015', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000045', 0, '019ca945-0a00-7000-8000-000000000011', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000047', 0, '019ca945-0a00-7000-8000-000000000011', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-00000000004a', 0, '019ca945-0a00-7000-8000-000000000013', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-00000000004c', 0, '019ca945-0a00-7000-8000-000000000013', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000050', 0, '019ca945-0a00-7000-8000-000000000015', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000051', 0, '019ca945-0a00-7000-8000-000000000015', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000054', 0, '019ca945-0a00-7000-8000-000000000013', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-000000000056', 0, '019ca945-0a00-7000-8000-000000000013', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-00000000005c', 0, '019ca945-0a00-7000-8000-000000000015', '2026-03-01 12:00:00+00'),
('main', '019ca945-0a00-7000-8000-00000000005e', 0, '019ca945-0a00-7000-8000-00000000005a', '2026-03-01 12:00:00+00'),
('small', '019ca945-0a00-7000-8000-000000000069', 0, '019ca945-0a00-7000-8000-000000000068', '2026-03-01 12:00:00+00'),
('small', '019ca945-0a00-7000-8000-00000000006d', 0, '019ca945-0a00-7000-8000-000000000068', '2026-03-01 12:00:00+00');
INSERT INTO kith_import (tenant_id, id, version, kind, digest, held, state, started_at, created, updated, skipped, rejected) VALUES
('main', '019ca945-0a00-7000-8000-000000000057', 3, 'CUSTOMERS', '3615c6fba53add12fda5639126d7331ca425a14aadb06440f89df79531df57e4', NULL, 'DONE', '2026-03-01 12:00:00+00', 1, 1, 0, 1),
('main', '019ca945-0a00-7000-8000-000000000061', 3, 'INTERACTIONS', '11667bd5b6f0af438993546ca45b7bb0ceecd6954b67a9c109c297f3301a0331', NULL, 'DONE', '2026-03-01 12:00:00+00', 1, 0, 0, 0);
INSERT INTO kith_imported_item (tenant_id, id, import_id, in_row, outcome, subject_id, subject_version) VALUES
('main', '019ca945-0a00-7000-8000-00000000005d', '019ca945-0a00-7000-8000-000000000057', 1, 'updated 2
+phone', '019ca945-0a00-7000-8000-000000000015', 3),
('main', '019ca945-0a00-7000-8000-00000000005f', '019ca945-0a00-7000-8000-000000000057', 2, 'created 3', '019ca945-0a00-7000-8000-00000000005a', 1),
('main', '019ca945-0a00-7000-8000-000000000060', '019ca945-0a00-7000-8000-000000000057', 3, 'rejected 4
e-mail[0]	email.syntax', NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000065', '019ca945-0a00-7000-8000-000000000061', 1, 'created 2', '019ca945-0a00-7000-8000-000000000063', 1);
INSERT INTO kith_agenda (tenant_id, id, work, subject_id, customer_id, occurrence, due_at, attempts) VALUES
('main', '019ca945-0a00-7000-8000-000000000034', 'task.reminder', '019ca945-0a00-7000-8000-000000000032', '019ca945-0a00-7000-8000-000000000015', 'PT1H', '2026-03-03 11:00:00+00', 0),
('main', '019ca945-0a00-7000-8000-000000000035', 'task.reminder', '019ca945-0a00-7000-8000-000000000032', '019ca945-0a00-7000-8000-000000000015', 'PT24H', '2026-03-02 12:00:00+00', 0),
('main', '019ca945-0a00-7000-8000-000000000043', 'cadence.check-in', '019ca945-0a00-7000-8000-000000000041', '019ca945-0a00-7000-8000-000000000015', 'next', '2026-03-19 00:00:00+00', 0),
('main', '019ca945-0a00-7000-8000-000000000046', 'cadence.check-in', '019ca945-0a00-7000-8000-000000000044', '019ca945-0a00-7000-8000-000000000011', 'next', '2026-03-06 00:00:00+00', 0),
('main', '019ca945-0a00-7000-8000-00000000004b', 'cadence.check-in', '019ca945-0a00-7000-8000-000000000049', '019ca945-0a00-7000-8000-000000000013', 'next', '2026-03-31 00:00:00+00', 0),
('main', '019ca945-0a00-7000-8000-000000000052', 'sequence.step', '019ca945-0a00-7000-8000-00000000004e', '019ca945-0a00-7000-8000-000000000015', 'next', '2026-03-08 00:00:00+00', 0);
INSERT INTO kith_task (tenant_id, id, version, customer_id, kind, title, title_key, title_words, notes, due_at, due_day, due_zone, passes_at, reminders, snoozes, first_due_at, first_due_day, first_due_zone, snoozed_at, snoozed_acting, snoozed_actor, assignee, priority, origin_type, origin_key, state, closed_at, closed_acting, closed_actor, closing_reason, interaction_id, attributed) VALUES
('main', '019ca945-0a00-7000-8000-000000000032', 1, '019ca945-0a00-7000-8000-000000000015', 'call', 'Ask about the second offer', X'61736b2061626f757420746865207365636f6e64206f66666572', ' ask about the second offer ', 'Not before ten.', '2026-03-03 12:00:00+00', NULL, NULL, '2026-03-03 12:00:00+00', '86400,3600', 0, NULL, NULL, NULL, NULL, NULL, NULL, 'maria', 'HIGH', 'acme.order', '4711', 'OPEN', NULL, NULL, NULL, NULL, NULL, true),
('main', '019ca945-0a00-7000-8000-000000000036', 2, '019ca945-0a00-7000-8000-000000000015', 'visit', 'Show the model', X'73686f7720746865206d6f64656c', ' show the model ', NULL, '2026-03-05 00:00:00+00', '2026-03-05', 'Europe/London', '2026-03-06 00:00:00+00', '', 1, '2026-03-02 00:00:00+00', '2026-03-02', 'Europe/London', '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', 'maria', 'NORMAL', NULL, NULL, 'OPEN', NULL, NULL, NULL, NULL, NULL, false),
('main', '019ca945-0a00-7000-8000-000000000039', 2, '019ca945-0a00-7000-8000-000000000013', 'call', 'Congratulate', X'636f6e67726174756c617465', ' congratulate ', NULL, '2026-02-28 00:00:00+00', '2026-02-28', 'Z', '2026-03-01 00:00:00+00', '', 0, NULL, NULL, NULL, NULL, NULL, NULL, 'maria', 'NORMAL', NULL, NULL, 'DONE', '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', NULL, '019ca945-0a00-7000-8000-00000000003b', false),
('main', '019ca945-0a00-7000-8000-00000000003e', 2, '019ca945-0a00-7000-8000-000000000011', 'letter', 'Send the contract', X'73656e642074686520636f6e7472616374', ' send the contract ', NULL, '2026-03-10 00:00:00+00', '2026-03-10', 'Z', '2026-03-11 00:00:00+00', '', 0, NULL, NULL, NULL, NULL, NULL, NULL, 'maria', 'NORMAL', NULL, NULL, 'CANCELLED', '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', 'they signed already', NULL, false),
('main', '019ca945-0a00-7000-8000-00000000004f', 1, '019ca945-0a00-7000-8000-000000000015', 'letter', 'Send the welcome pack', X'73656e64207468652077656c636f6d65207061636b', ' send the welcome pack ', 'With the small brochure', '2026-03-01 00:00:00+00', '2026-03-01', 'Z', '2026-03-02 00:00:00+00', '', 0, NULL, NULL, NULL, NULL, NULL, NULL, 'maria', 'NORMAL', 'sequence', '019ca945-0a00-7000-8000-00000000004e', 'OPEN', NULL, NULL, NULL, NULL, NULL, false),
('small', '019ca945-0a00-7000-8000-00000000006c', 1, '019ca945-0a00-7000-8000-000000000068', 'call', 'A task of another tenant', X'61207461736b206f6620616e6f746865722074656e616e74', ' a task of another tenant ', NULL, '2026-03-01 12:00:00+00', NULL, NULL, '2026-03-01 12:00:00+00', '', 0, NULL, NULL, NULL, NULL, NULL, NULL, 'maria', 'NORMAL', NULL, NULL, 'OPEN', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO kith_task_attribute (tenant_id, task_id, name, kind, text_value, key_value, words_value, whole_value, decimal_value, flag_value, instant_value, date_value, id_value) VALUES
('main', '019ca945-0a00-7000-8000-000000000032', 'acme.worth', 'MONEY', 'EUR', X'455552313030303030303030303030303030303030303030303030303031323030303030303030303030', NULL, NULL, 120.0000000000, NULL, NULL, NULL, NULL),
('main', '019ca945-0a00-7000-8000-000000000032', 'own.room', 'TEXT', 'Library', X'6c696272617279', ' library ', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kith_cadence (tenant_id, id, version, customer_id, series, since_contact, longest, kind, title, title_key, title_words, notes, assignee, started, through, moved_from, moved_to, paused, paused_until, pause_reason, attributed) VALUES
('main', '019ca945-0a00-7000-8000-000000000041', 1, '019ca945-0a00-7000-8000-000000000015', 'R/2026-03-01/P1M', true, 45, 'call', 'Ask how the machine runs', X'61736b20686f7720746865206d616368696e652072756e73', ' ask how the machine runs ', 'Let her talk.', 'maria', '2026-03-01', NULL, NULL, NULL, false, NULL, NULL, true),
('main', '019ca945-0a00-7000-8000-000000000044', 2, '019ca945-0a00-7000-8000-000000000011', 'R/2026-03-04/P2W', false, 14, 'call', 'Check in', X'636865636b20696e', ' check in ', NULL, 'jo', '2026-03-01', '2026-02-28', '2026-03-04', '2026-03-06', false, NULL, NULL, false),
('main', '019ca945-0a00-7000-8000-000000000049', 2, '019ca945-0a00-7000-8000-000000000013', 'R/2026-03-01/P1Y', true, 366, 'call', 'Check in', X'636865636b20696e', ' check in ', NULL, 'maria', '2026-03-01', NULL, NULL, NULL, true, '2026-03-31', 'he travels', false);
INSERT INTO kith_cadence_attribute (tenant_id, cadence_id, name, kind, text_value, key_value, words_value, whole_value, decimal_value, flag_value, instant_value, date_value, id_value) VALUES
('main', '019ca945-0a00-7000-8000-000000000041', 'acme.script', 'TEXT', 'How do you do?', X'686f7720646f20796f7520646f3f', ' how do you ', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO kith_sequence (tenant_id, id, version, customer_id, template, anchor, unstopped_anchor, assignee, state, next_day, stopped_at, stopped_acting, stopped_actor, stop_reason, attributed) VALUES
('main', '019ca945-0a00-7000-8000-00000000004e', 1, '019ca945-0a00-7000-8000-000000000015', 'onboarding', '2026-03-01', '2026-03-01', 'maria', 'RUNNING', '2026-03-08', NULL, NULL, NULL, NULL, true),
('main', '019ca945-0a00-7000-8000-000000000053', 2, '019ca945-0a00-7000-8000-000000000013', 'onboarding', '2026-03-11', NULL, 'jo', 'STOPPED', NULL, '2026-03-01 12:00:00+00', 'EMPLOYEE', 'maria', 'he knows it all', false);
INSERT INTO kith_sequence_step (tenant_id, sequence_id, position, time_offset, kind, title, notes, assignee, condition_text, state, task_id) VALUES
('main', '019ca945-0a00-7000-8000-00000000004e', 0, 'P0D', 'letter', 'Send the welcome pack', 'With the small brochure', NULL, NULL, 'PLANNED', '019ca945-0a00-7000-8000-00000000004f'),
('main', '019ca945-0a00-7000-8000-00000000004e', 1, 'P7D', 'call', 'Is all well?', NULL, 'jo', NULL, 'WAITING', NULL),
('main', '019ca945-0a00-7000-8000-00000000004e', 2, 'P2M', 'call', 'Offer the second machine', NULL, NULL, 'kith1 (starts-with name "ada")', 'WAITING', NULL),
('main', '019ca945-0a00-7000-8000-000000000053', 0, 'P0D', 'letter', 'Send the welcome pack', 'With the small brochure', NULL, NULL, 'WAITING', NULL),
('main', '019ca945-0a00-7000-8000-000000000053', 1, 'P7D', 'call', 'Is all well?', NULL, 'jo', NULL, 'WAITING', NULL),
('main', '019ca945-0a00-7000-8000-000000000053', 2, 'P2M', 'call', 'Offer the second machine', NULL, NULL, 'kith1 (starts-with name "ada")', 'WAITING', NULL);
INSERT INTO kith_sequence_attribute (tenant_id, sequence_id, name, kind, text_value, key_value, words_value, whole_value, decimal_value, flag_value, instant_value, date_value, id_value) VALUES
('main', '019ca945-0a00-7000-8000-00000000004e', 'acme.paid', 'BOOLEAN', NULL, X'74727565', NULL, NULL, NULL, true, NULL, NULL, NULL);
INSERT INTO kith_tenant_attribute (tenant_id, id, version, owner, name, kind, target, label, privacy, least, most, longest, form, choices, initial_value, required, required_in, retired) VALUES
('main', '019ca945-0a00-7000-8000-000000000001', 1, 'customer', 'own.size', 'WHOLE', NULL, 'Size of the mill', 'BEHAVIOUR', '1', '99', NULL, NULL, '', NULL, false, '', false),
('main', '019ca945-0a00-7000-8000-000000000003', 1, 'customer', 'own.budget', 'MONEY', NULL, '', 'BEHAVIOUR', NULL, '100000.00 GBP', NULL, NULL, '', NULL, false, '', false),
('main', '019ca945-0a00-7000-8000-000000000005', 1, 'customer', 'own.grade', 'CHOICE', NULL, '', 'BEHAVIOUR', NULL, NULL, NULL, NULL, 'first
second', 'second', false, '', false),
('main', '019ca945-0a00-7000-8000-000000000007', 1, 'customer', 'own.tastes', 'CHOICES', NULL, '', 'BEHAVIOUR', NULL, NULL, NULL, NULL, 'looms
cards', NULL, false, '', false),
('main', '019ca945-0a00-7000-8000-000000000009', 1, 'customer', 'own.badge', 'CODE', NULL, '', 'BEHAVIOUR', NULL, NULL, 20, '[A-Z]+-[0-9]+', '', NULL, false, '', false),
('main', '019ca945-0a00-7000-8000-00000000000b', 1, 'customer', 'own.opened', 'DATE', NULL, '', 'TECHNICAL', NULL, NULL, NULL, NULL, '', NULL, false, '', false),
('main', '019ca945-0a00-7000-8000-00000000000d', 1, 'customer', 'own.payer', 'REFERENCE', 'customer', '', 'BEHAVIOUR', NULL, NULL, NULL, NULL, '', NULL, false, '', false),
('main', '019ca945-0a00-7000-8000-00000000000f', 1, 'task', 'own.room', 'TEXT', NULL, '', 'BEHAVIOUR', NULL, NULL, NULL, NULL, '', NULL, false, '', false),
('small', '019ca945-0a00-7000-8000-000000000066', 1, 'customer', 'own.size', 'TEXT', NULL, '', 'BEHAVIOUR', NULL, NULL, NULL, NULL, '', NULL, false, '', false);

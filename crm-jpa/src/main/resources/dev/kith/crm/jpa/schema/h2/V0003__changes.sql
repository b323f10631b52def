-- The records of changes: who changed what, when, why, from what to what.

CREATE TABLE ${prefix}change (
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

-- The old and new values are personal, and can be erased without the record.
CREATE TABLE ${prefix}change_difference (
    tenant_id VARCHAR(40) NOT NULL,
    change_id UUID NOT NULL,
    position INTEGER NOT NULL,
    part VARCHAR(60) NOT NULL,
    text_before VARCHAR(1000000),
    text_after VARCHAR(1000000),
    PRIMARY KEY (tenant_id, change_id, position),
    FOREIGN KEY (tenant_id, change_id) REFERENCES ${prefix}change (tenant_id, id)
);

CREATE TABLE ${prefix}change_customer (
    tenant_id VARCHAR(40) NOT NULL,
    change_id UUID NOT NULL,
    position INTEGER NOT NULL,
    customer_id UUID NOT NULL,
    changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (tenant_id, change_id, position),
    FOREIGN KEY (tenant_id, change_id) REFERENCES ${prefix}change (tenant_id, id)
);

-- The history of a customer's file, latest first, page by page.
CREATE INDEX ${prefix}change_customer_file ON ${prefix}change_customer
    (tenant_id, customer_id, changed_at DESC, change_id DESC);

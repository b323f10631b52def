-- What customers have said about messages. Rows are added, never changed or removed.

CREATE TABLE ${prefix}consent (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    customer_id UUID NOT NULL,
    purpose VARCHAR(40),
    channel VARCHAR(40),
    address_kind VARCHAR(40),
    address_key MEDIUMTEXT,
    status VARCHAR(40) NOT NULL,
    wording_version VARCHAR(200),
    wording_language VARCHAR(200),
    wording_digest VARCHAR(64),
    source VARCHAR(200) NOT NULL,
    evidence MEDIUMTEXT,
    said_at DATETIME(6) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    until_at DATETIME(6),
    acting VARCHAR(40) NOT NULL,
    actor VARCHAR(200) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- All of one customer, read whenever it is asked whether something may be sent.
CREATE INDEX ${prefix}consent_customer ON ${prefix}consent (tenant_id, customer_id, id);

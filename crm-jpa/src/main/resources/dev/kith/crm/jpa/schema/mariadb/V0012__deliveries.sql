-- Who is to hear of which events once they are committed, in all tenants.

CREATE TABLE ${prefix}subscription (
    destination VARCHAR(40) NOT NULL,
    kind VARCHAR(200) NOT NULL,
    PRIMARY KEY (destination, kind)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What is to be handed over. Rows go when that is done; those without a due instant were given up. State: 0 held, 1 waiting, 2 dead. Statistics are those of the moment: what waits
-- comes and goes faster than they are counted otherwise.

CREATE TABLE ${prefix}delivery (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    place BIGINT NOT NULL AUTO_INCREMENT UNIQUE,
    destination VARCHAR(40) NOT NULL,
    kind VARCHAR(200) NOT NULL,
    cause_id UUID NOT NULL,
    subject_id UUID NOT NULL,
    customer_id UUID NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    acting VARCHAR(40) NOT NULL,
    actor VARCHAR(200) NOT NULL,
    correlation_id VARCHAR(200),
    expires_at DATETIME(6) NOT NULL,
    due_at DATETIME(6) DEFAULT (UTC_TIMESTAMP(6)),
    state INTEGER NOT NULL,
    claims INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    most_attempts INTEGER NOT NULL,
    reason VARCHAR(200),
    PRIMARY KEY (tenant_id, id)
) ENGINE = InnoDB STATS_PERSISTENT = 0 DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- What may be claimed, in all tenants.
CREATE INDEX ${prefix}delivery_due ON ${prefix}delivery (destination, due_at, place);

-- What waits before and behind another. Begins with the customer: where statistics are old, a planner would take it for rows by tenant and id, and
-- read all of the tenant's.
CREATE INDEX ${prefix}delivery_lane ON ${prefix}delivery (customer_id, destination, tenant_id, state, place);

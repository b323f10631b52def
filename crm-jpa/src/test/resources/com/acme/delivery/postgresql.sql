-- Stops of customers on routes.

CREATE TABLE ${prefix}acme_stop (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    customer_id UUID NOT NULL,
    route VARCHAR(200) COLLATE "C" NOT NULL,
    route_key BYTEA NOT NULL,
    route_words TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    until_day DATE,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
);

-- No two stops share a place.
CREATE UNIQUE INDEX ${prefix}acme_stop_place ON ${prefix}acme_stop (tenant_id, route, position);

-- The stops of one customer.
CREATE INDEX ${prefix}acme_stop_customer ON ${prefix}acme_stop (tenant_id, customer_id, id);

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

CREATE TABLE ${prefix}acme_stop_attribute (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    stop_id UUID NOT NULL,
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
    PRIMARY KEY (tenant_id, stop_id, name),
    FOREIGN KEY (tenant_id, stop_id) REFERENCES ${prefix}acme_stop (tenant_id, id)
);

-- Values of one attribute, whatever their kind, in their order.
CREATE INDEX ${prefix}acme_stop_attribute_value ON ${prefix}acme_stop_attribute (tenant_id, name, key_value, stop_id);

-- Stops of customers on routes.

CREATE TABLE ${prefix}acme_stop (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    customer_id UUID NOT NULL,
    route VARCHAR(200) NOT NULL,
    route_key VARBINARY(2560) NOT NULL,
    route_words MEDIUMTEXT NOT NULL,
    position BIGINT NOT NULL,
    until_day DATE,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- No two stops share a place.
CREATE UNIQUE INDEX ${prefix}acme_stop_place ON ${prefix}acme_stop (tenant_id, route, position);

-- The stops of one customer.
CREATE INDEX ${prefix}acme_stop_customer ON ${prefix}acme_stop (tenant_id, customer_id, id);

CREATE TABLE ${prefix}acme_stop_attribute (
    tenant_id VARCHAR(40) NOT NULL,
    stop_id UUID NOT NULL,
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
    PRIMARY KEY (tenant_id, stop_id, name),
    FOREIGN KEY (tenant_id, stop_id) REFERENCES ${prefix}acme_stop (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Values of one attribute, whatever their kind, in their order.
CREATE INDEX ${prefix}acme_stop_attribute_value ON ${prefix}acme_stop_attribute (tenant_id, name, key_value, stop_id);

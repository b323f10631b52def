-- Number ranges and delivery stops of the ERP system.

CREATE TABLE ${prefix}acme_number_range (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR(40) COLLATE "C" NOT NULL,
    prefix VARCHAR(200) NOT NULL,
    next_number BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

CREATE TABLE ${prefix}acme_delivery_stop (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    customer_id UUID NOT NULL,
    planned_day DATE NOT NULL,
    address VARCHAR(200) NOT NULL,
    address_key BYTEA NOT NULL,
    address_words TEXT COLLATE "C" NOT NULL,
    worth DECIMAL(17, 2) NOT NULL,
    state VARCHAR(40) COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

-- The tours of a day.
CREATE INDEX ${prefix}acme_delivery_stop_day ON ${prefix}acme_delivery_stop (tenant_id, planned_day, id);

-- A customer's open stops by their day, as the file shows them.
CREATE INDEX ${prefix}acme_delivery_stop_customer
    ON ${prefix}acme_delivery_stop (tenant_id, customer_id, state, planned_day, id);

-- Behind the index, since a foreign key that finds none makes one of its own.
ALTER TABLE ${prefix}acme_delivery_stop
    ADD FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id);

-- Number ranges and delivery stops of the ERP system.

CREATE TABLE ${prefix}acme_number_range (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR(40) NOT NULL,
    prefix VARCHAR(200) NOT NULL,
    next_number BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE ${prefix}acme_delivery_stop (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    customer_id UUID NOT NULL,
    planned_day DATE NOT NULL,
    address VARCHAR(200) NOT NULL,
    address_key VARBINARY(2560) NOT NULL,
    address_words TEXT NOT NULL,
    worth DECIMAL(17, 2) NOT NULL,
    state VARCHAR(40) NOT NULL,
    PRIMARY KEY (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- The tours of a day.
CREATE INDEX ${prefix}acme_delivery_stop_day ON ${prefix}acme_delivery_stop (tenant_id, planned_day, id);

-- A customer's open stops by their day, as the file shows them.
CREATE INDEX ${prefix}acme_delivery_stop_customer
    ON ${prefix}acme_delivery_stop (tenant_id, customer_id, state, planned_day, id);

-- Behind the index, since a foreign key that finds none makes one of its own.
ALTER TABLE ${prefix}acme_delivery_stop
    ADD FOREIGN KEY (tenant_id, customer_id) REFERENCES ${prefix}customer (tenant_id, id);

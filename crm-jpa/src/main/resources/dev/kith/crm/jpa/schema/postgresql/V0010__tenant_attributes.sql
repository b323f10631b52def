-- Attributes that tenants define at run time.

CREATE TABLE ${prefix}tenant_attribute (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    owner VARCHAR(40) COLLATE "C" NOT NULL,
    name VARCHAR(60) COLLATE "C" NOT NULL,
    kind VARCHAR(40) COLLATE "C" NOT NULL,
    target VARCHAR(40) COLLATE "C",
    label VARCHAR(200) NOT NULL,
    privacy VARCHAR(40) COLLATE "C" NOT NULL,
    least VARCHAR(100),
    most VARCHAR(100),
    longest BIGINT,
    form VARCHAR(1000),
    choices TEXT NOT NULL,
    initial_value TEXT,
    required BOOLEAN NOT NULL,
    required_in TEXT NOT NULL,
    retired BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

-- An aggregate has one of a name.
CREATE UNIQUE INDEX ${prefix}tenant_attribute_name ON ${prefix}tenant_attribute (tenant_id, owner, name);

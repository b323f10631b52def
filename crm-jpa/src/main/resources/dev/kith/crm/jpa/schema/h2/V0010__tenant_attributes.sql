-- Attributes that tenants define at run time.

CREATE TABLE ${prefix}tenant_attribute (
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

-- An aggregate has one of a name.
CREATE UNIQUE INDEX ${prefix}tenant_attribute_name ON ${prefix}tenant_attribute (tenant_id, owner, name);

-- The brand of a tenant, and the templates of messages.

CREATE TABLE ${prefix}brand (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    accent VARCHAR(7) NOT NULL,
    ink VARCHAR(7) NOT NULL,
    paper VARCHAR(7) NOT NULL,
    logo TEXT,
    address TEXT,
    PRIMARY KEY (tenant_id, id)
);

-- A tenant has one.
CREATE UNIQUE INDEX ${prefix}brand_tenant ON ${prefix}brand (tenant_id);

CREATE TABLE ${prefix}brand_text (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    brand_id UUID NOT NULL,
    position INTEGER NOT NULL,
    language VARCHAR(200) NOT NULL,
    sign_off TEXT NOT NULL,
    legal_footer TEXT NOT NULL,
    unsubscribe VARCHAR(200) NOT NULL,
    PRIMARY KEY (tenant_id, brand_id, position),
    FOREIGN KEY (tenant_id, brand_id) REFERENCES ${prefix}brand (tenant_id, id)
);

CREATE TABLE ${prefix}message_template (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    code VARCHAR(40) COLLATE "C" NOT NULL,
    purpose VARCHAR(40) COLLATE "C" NOT NULL,
    given_values TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

-- A tenant has one of a code.
CREATE UNIQUE INDEX ${prefix}message_template_code ON ${prefix}message_template (tenant_id, code);

CREATE TABLE ${prefix}message_template_text (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    template_id UUID NOT NULL,
    position INTEGER NOT NULL,
    language VARCHAR(200) NOT NULL,
    subject VARCHAR(200),
    plain_text TEXT,
    html TEXT,
    letter TEXT,
    PRIMARY KEY (tenant_id, template_id, position),
    FOREIGN KEY (tenant_id, template_id) REFERENCES ${prefix}message_template (tenant_id, id)
);

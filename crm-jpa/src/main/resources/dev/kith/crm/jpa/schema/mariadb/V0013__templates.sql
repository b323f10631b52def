-- The brand of a tenant, and the templates of messages.

CREATE TABLE ${prefix}brand (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    accent VARCHAR(7) NOT NULL,
    ink VARCHAR(7) NOT NULL,
    paper VARCHAR(7) NOT NULL,
    logo MEDIUMTEXT,
    address MEDIUMTEXT,
    PRIMARY KEY (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- A tenant has one.
CREATE UNIQUE INDEX ${prefix}brand_tenant ON ${prefix}brand (tenant_id);

CREATE TABLE ${prefix}brand_text (
    tenant_id VARCHAR(40) NOT NULL,
    brand_id UUID NOT NULL,
    position INTEGER NOT NULL,
    language VARCHAR(200) NOT NULL,
    sign_off MEDIUMTEXT NOT NULL,
    legal_footer MEDIUMTEXT NOT NULL,
    unsubscribe VARCHAR(200) NOT NULL,
    PRIMARY KEY (tenant_id, brand_id, position),
    FOREIGN KEY (tenant_id, brand_id) REFERENCES ${prefix}brand (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

CREATE TABLE ${prefix}message_template (
    tenant_id VARCHAR(40) NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    code VARCHAR(40) NOT NULL,
    purpose VARCHAR(40) NOT NULL,
    given_values MEDIUMTEXT NOT NULL,
    PRIMARY KEY (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- A tenant has one of a code.
CREATE UNIQUE INDEX ${prefix}message_template_code ON ${prefix}message_template (tenant_id, code);

CREATE TABLE ${prefix}message_template_text (
    tenant_id VARCHAR(40) NOT NULL,
    template_id UUID NOT NULL,
    position INTEGER NOT NULL,
    language VARCHAR(200) NOT NULL,
    subject VARCHAR(200),
    plain_text MEDIUMTEXT,
    html MEDIUMTEXT,
    letter MEDIUMTEXT,
    PRIMARY KEY (tenant_id, template_id, position),
    FOREIGN KEY (tenant_id, template_id) REFERENCES ${prefix}message_template (tenant_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

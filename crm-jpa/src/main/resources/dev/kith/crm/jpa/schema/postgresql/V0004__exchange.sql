-- Imports, and what they did with each row of their files.

CREATE TABLE ${prefix}import (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    kind VARCHAR(40) COLLATE "C" NOT NULL,
    digest VARCHAR(64) COLLATE "C" NOT NULL,
    held VARCHAR(64) COLLATE "C",
    state VARCHAR(40) COLLATE "C" NOT NULL,
    started_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    skipped BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

-- One file is imported by one at a time; a finished import holds nothing.
CREATE UNIQUE INDEX ${prefix}import_held ON ${prefix}import (tenant_id, held);

-- The import of a file that was cut short.
CREATE INDEX ${prefix}import_digest ON ${prefix}import (tenant_id, digest);

CREATE TABLE ${prefix}imported_item (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    id UUID NOT NULL,
    import_id UUID NOT NULL,
    in_row BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    subject_id UUID,
    subject_version BIGINT,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, import_id) REFERENCES ${prefix}import (tenant_id, id)
);

-- The rows of an import in their order, each once.
CREATE UNIQUE INDEX ${prefix}imported_item_row ON ${prefix}imported_item (tenant_id, import_id, in_row);

-- What imports did with a customer, an interaction or a relationship: whether a revert has put it away, and in which version it was left.
CREATE INDEX ${prefix}imported_item_subject ON ${prefix}imported_item (tenant_id, subject_id);

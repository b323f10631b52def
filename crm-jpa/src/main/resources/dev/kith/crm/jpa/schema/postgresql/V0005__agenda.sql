-- The agenda: what is to be done later.

CREATE TABLE ${prefix}agenda (
    tenant_id VARCHAR(40) COLLATE "C" NOT NULL,
    id UUID NOT NULL,
    work VARCHAR(40) COLLATE "C" NOT NULL,
    subject_id UUID NOT NULL,
    customer_id UUID NOT NULL,
    occurrence VARCHAR(40) COLLATE "C" NOT NULL,
    due_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    attempts INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, id)
);

-- One item of each work, subject, customer and occurrence; also finds what is dropped with its subject.
CREATE UNIQUE INDEX ${prefix}agenda_key ON ${prefix}agenda (tenant_id, subject_id, work, occurrence, customer_id);

-- What is due, in all tenants: this index alone does not begin with the tenant.
CREATE INDEX ${prefix}agenda_due ON ${prefix}agenda (due_at, tenant_id, id);

-- Plain SQL that PostgreSQL and H2 understand alike. Instants are microseconds since 1970 in UTC, so that no time zone of a server or a
-- session has a say; bodies are JSON, see Documents.

-- Aggregates of all types, the latest states of interactions, and the records of changes.
create table if not exists kith_row (
    tenant_id varchar(200) not null,
    kind      varchar(200) not null,
    id        uuid         not null,
    version   bigint       not null,
    body      varchar      not null,
    primary key (tenant_id, kind, id)
);

-- What searches begin with, see Indexes: equal values have equal digests, whatever their type and length.
create table if not exists kith_search_key (
    tenant_id varchar(200) not null,
    kind      varchar(200) not null,
    name      varchar(200) not null,
    digest    uuid         not null,
    id        uuid         not null,
    number    bigint,
    primary key (tenant_id, kind, name, digest, id)
);
create index if not exists kith_search_key_number on kith_search_key (tenant_id, kind, name, number, id);

-- What no two rows of a kind may share.
create table if not exists kith_unique_key (
    tenant_id varchar(200) not null,
    kind      varchar(200) not null,
    name      varchar(200) not null,
    digest    uuid         not null,
    id        uuid         not null,
    primary key (tenant_id, kind, name, digest)
);

-- All states of interactions, also of those that were retracted.
create table if not exists kith_revision (
    tenant_id varchar(200) not null,
    id        uuid         not null,
    revision  bigint       not null,
    body      varchar      not null,
    primary key (tenant_id, id, revision)
);

create table if not exists kith_contact_facts (
    tenant_id   varchar(200) not null,
    customer_id uuid         not null,
    body        varchar      not null,
    primary key (tenant_id, customer_id)
);

create table if not exists kith_due (
    tenant_id   varchar(200) not null,
    id          uuid         not null,
    work        varchar(200) not null,
    subject     uuid         not null,
    customer_id uuid         not null,
    occurrence  varchar(40)  not null,
    due         bigint       not null,
    attempts    integer      not null,
    primary key (tenant_id, id),
    constraint kith_due_key unique (tenant_id, work, subject, customer_id, occurrence)
);
create index if not exists kith_due_next on kith_due (work, due);

CREATE TABLE acme_order_line (
    id INTEGER NOT NULL PRIMARY KEY
);

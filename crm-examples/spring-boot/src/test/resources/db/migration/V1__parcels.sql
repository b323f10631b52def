CREATE TABLE parcel (
    customer UUID NOT NULL PRIMARY KEY
);

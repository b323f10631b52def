package dev.kith.crm.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A row of the application's own, in the same persistence unit as ours. */
@Entity
@Table(name = "host_note")
class HostNote {
    static final String TABLE =
            "create table host_note (id bigint primary key, version bigint not null, body varchar(40))";

    @Id
    long id;

    @Version
    long version;

    String body = "";

    HostNote() {}

    HostNote(long id) {
        this.id = id;
    }
}

package dev.kith.examples.spring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of the application's own. */
@Entity
@Table(name = "purchase")
class Purchase {
    static final String TABLE = "create table purchase (customer_id uuid primary key)";

    @Id
    @Column(name = "customer_id")
    UUID customer;

    Purchase() {}

    Purchase(UUID customer) {
        this.customer = customer;
    }
}

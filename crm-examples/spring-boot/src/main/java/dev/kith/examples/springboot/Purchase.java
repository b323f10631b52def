package dev.kith.examples.springboot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

/** A row of the application's own. */
@Entity
class Purchase {
    @Id
    @GeneratedValue
    long id;

    UUID customer;

    @Column(length = 80)
    String what;

    Purchase() {}

    Purchase(UUID customer, String what) {
        this.customer = customer;
        this.what = what;
    }
}

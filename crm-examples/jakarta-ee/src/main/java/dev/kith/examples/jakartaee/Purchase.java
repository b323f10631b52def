package dev.kith.examples.jakartaee;

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
        if (what.isBlank()) {
            throw new IllegalArgumentException("nothing was bought");
        }
        this.customer = customer;
        this.what = what;
    }
}

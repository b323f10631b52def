package com.acme.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A row of the application's own. */
@Entity
class Parcel {
    @Id
    UUID customer;

    Parcel() {}

    Parcel(UUID customer) {
        this.customer = customer;
    }
}

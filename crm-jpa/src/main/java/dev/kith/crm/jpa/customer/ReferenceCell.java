package dev.kith.crm.jpa.customer;

import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.jpa.room.TextKey;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/** How another system calls a customer. */
@Embeddable
record ReferenceCell(
        @Column(name = "system_code", nullable = false) String system,

        @Convert(converter = TextKey.class) @Column(name = "reference_key", nullable = false)
        String lookup) {
    static ReferenceCell of(ExternalReference reference) {
        return new ReferenceCell(reference.system(), reference.key());
    }

    ExternalReference restored() {
        return new ExternalReference(system, lookup);
    }

    @Override
    public String toString() {
        return "ReferenceCell[" + system + "]";
    }
}

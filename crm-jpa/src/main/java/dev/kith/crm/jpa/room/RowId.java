package dev.kith.crm.jpa.room;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The primary key of every row: the tenant comes first, so that no statement can forget it.
 *
 * @param tenant whose row
 * @param id which row within the tenant
 */
@Embeddable
public record RowId(
        @Column(name = "tenant_id", nullable = false, updatable = false)
        String tenant,

        @Column(name = "id", nullable = false, updatable = false)
        UUID id) {}

package dev.kith.examples.benchmarks.plain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The key of most rows.
 *
 * @param tenant whose
 * @param id which one
 */
@Embeddable
public record Key(
        @Column(name = "tenant_id") String tenant,
        @Column(name = "id") UUID id) {}

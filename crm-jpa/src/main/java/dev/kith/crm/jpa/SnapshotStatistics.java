package dev.kith.crm.jpa;

import dev.kith.crm.jpa.cache.SnapshotCache;

/**
 * How well snapshots serve. Counts go on for as long as the storage is open.
 *
 * @param hits how often one that was kept was told
 * @param misses how often it was read
 * @param evictions how many left, since there was no more room or they were old
 * @param kept how many are kept now, those that nobody will be told any more included
 * @param weight how many bytes they take, as they are estimated
 */
public record SnapshotStatistics(long hits, long misses, long evictions, long kept, long weight) {
    static SnapshotStatistics of(SnapshotCache cache) {
        return new SnapshotStatistics(cache.hits(), cache.misses(), cache.evictions(), cache.kept(), cache.weight());
    }
}

package dev.kith.examples.benchmarks;

import java.util.Optional;

/** Work on PostgreSQL that is done in three ways: the same rows, the same transactions, the same end. */
interface Workload {
    /** {@return by which it is asked for} */
    String name();

    /** {@return what Kith's time over that of hand-written JDBC may be at most} */
    double bar();

    /** {@return how many operations are one round} */
    int operations();

    /**
     * By Kith.
     *
     * @param round which round
     * @return a digest of what was read
     * @throws Exception ends the benchmark
     */
    long byKith(int round) throws Exception;

    /**
     * By hand-written JDBC.
     *
     * @param round which round
     * @return a digest of what was read
     * @throws Exception ends the benchmark
     */
    long byJdbc(int round) throws Exception;

    /**
     * By plain JPA.
     *
     * @param round which round
     * @return a digest of what was read
     * @throws Exception ends the benchmark
     */
    long byJpa(int round) throws Exception;

    /** {@return what Kith is held against, where that is not hand-written JDBC} */
    default Optional<Rounds.Variant> yardstick() {
        return Optional.empty();
    }
}

package dev.kith.examples.benchmarks;

import java.util.List;

/** What has no sides: held on PostgreSQL against a bar of time, against Kith itself or against bare Hibernate. */
@FunctionalInterface
interface Apart {
    /**
     * Measures.
     *
     * @param sides whose database apart is taken
     * @param size how much
     * @return what came out; nothing where too few rounds count
     * @throws Exception ends the benchmark
     */
    List<Figure> of(Sides sides, Size size) throws Exception;
}

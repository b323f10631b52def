package dev.kith.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Eight writers log interactions with the same customer at the same time, each interaction in a transaction of its own. */
record ManyWriters(Sides sides, Size size) implements Workload {
    private static final int WRITERS = 8;

    /** Logs one interaction. */
    private interface Log {
        void one(Talk talk) throws Exception;
    }

    @Override
    public String name() {
        return "eight-writers";
    }

    @Override
    public double bar() {
        return 1.3;
    }

    @Override
    public int operations() {
        return size.together();
    }

    @Override
    public long byKith(int round) throws Exception {
        return together(round, talk -> sides.desk().interactions().log(LogOne.command(talk)));
    }

    @Override
    public long byJdbc(int round) throws Exception {
        return together(
                round,
                talk -> sides.jdbc(connection -> {
                    JdbcLog.log(connection, List.of(talk));
                    return 0;
                }));
    }

    @Override
    public long byJpa(int round) throws Exception {
        return together(
                round,
                talk -> sides.jpa(rows -> {
                    JpaLog.log(rows, List.of(talk));
                    return 0;
                }));
    }

    private long together(int round, Log log) throws Exception {
        var talks = Talk.of(2000 + round, operations(), Sample.customer(2 + round));
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var shares = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                shares.add(() -> share(talks, writer, log));
            }
            long written = 0;
            for (Future<Integer> share : writers.invokeAll(shares)) {
                written += share.get();
            }
            return written;
        } finally {
            writers.shutdown();
        }
    }

    private static int share(List<Talk> talks, int writer, Log log) throws Exception {
        int written = 0;
        for (int i = writer; i < talks.size(); i += WRITERS) {
            log.one(talks.get(i));
            written++;
        }
        return written;
    }
}

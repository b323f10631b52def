package dev.kith.examples.benchmarks;

import java.util.List;

/** Logs many interactions in chunks, each chunk in a transaction of its own: as many as Kith takes together. */
record LogMany(Sides sides, Size size) implements Workload {
    private static final int CHUNK = 200;

    @Override
    public String name() {
        return "log-many";
    }

    @Override
    public double bar() {
        return 1.4;
    }

    @Override
    public int operations() {
        return size.many();
    }

    @Override
    public long byKith(int round) {
        var commands = talks(round).stream().map(LogOne::command).toList();
        return sides.desk()
                .interactions()
                .logAll(commands, report -> {})
                .logged()
                .size();
    }

    @Override
    public long byJdbc(int round) throws Exception {
        var talks = talks(round);
        for (int from = 0; from < talks.size(); from += CHUNK) {
            var chunk = chunk(talks, from);
            sides.jdbc(connection -> {
                JdbcLog.log(connection, chunk);
                return 0;
            });
        }
        return talks.size();
    }

    @Override
    public long byJpa(int round) {
        var talks = talks(round);
        for (int from = 0; from < talks.size(); from += CHUNK) {
            var chunk = chunk(talks, from);
            sides.jpa(rows -> {
                JpaLog.log(rows, chunk);
                return 0;
            });
        }
        return talks.size();
    }

    private static List<Talk> chunk(List<Talk> talks, int from) {
        return talks.subList(from, Math.min(talks.size(), from + CHUNK));
    }

    /** Behind those of {@link LogOne}. */
    private List<Talk> talks(int round) {
        return Talk.of(1000 + round, operations(), size.customers());
    }
}

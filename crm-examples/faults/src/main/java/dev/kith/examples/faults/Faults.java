package dev.kith.examples.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The faults by name, in the order in which they run. */
final class Faults {
    /** What lives in memory, whatever databases there are. */
    private static final String SIMULATION = "simulation";

    /** What needs no server. */
    private static final Set<String> IN_ONE_PROCESS =
            Set.of("jdbc-calls", "fail-points", "late-commits", "poison", "slow-listener");

    static final Map<String, Fault> ALL = all();

    private Faults() {}

    private static Map<String, Fault> all() {
        var all = new LinkedHashMap<String, Fault>();
        all.put("jdbc-calls", new JdbcCalls());
        all.put("fail-points", new EachFailPoint());
        all.put(SIMULATION, (ground, size) -> SimulatedYears.run(size));
        all.put("late-commits", new LateCommits());
        all.put("poison", new Poison());
        all.put("slow-listener", new SlowListener());
        all.put("killed-workers", new KilledWorkers());
        all.put("paused-worker", new PausedWorker());
        all.put("skewed-clocks", new SkewedClocks());
        all.put("halting-listener", new HaltingListener());
        all.put("killed-sessions", BrokenServer.killedSessions());
        all.put("database-restarts", BrokenServer.restarts());
        return all;
    }

    static Fault named(String name) {
        return Objects.requireNonNull(ALL.get(name));
    }

    /** {@return where it is tried: H2 has no server whose processes and sessions could be killed} */
    static List<String> stores(String fault) {
        if (fault.equals(SIMULATION)) {
            return List.of(Servers.IN_MEMORY);
        }
        var wanted = List.of(System.getProperty("kith.stores", "h2").split(","));
        return wanted.stream()
                .filter(store -> !store.equals("h2") || IN_ONE_PROCESS.contains(fault))
                .toList();
    }
}

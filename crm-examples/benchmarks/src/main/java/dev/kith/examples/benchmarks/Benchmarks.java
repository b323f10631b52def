package dev.kith.examples.benchmarks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** All benchmarks by their names, in the order in which they run. */
final class Benchmarks {
    /** One that needs no database. */
    @FunctionalInterface
    interface Absolute {
        Figure of(Size size) throws Exception;
    }

    static final Map<String, BiFunction<Sides, Size, Workload>> ON_POSTGRESQL = onPostgresql();
    static final Map<String, Apart> APART = apart();
    static final Map<String, Absolute> IN_MEMORY = inMemory();

    private Benchmarks() {}

    private static Map<String, BiFunction<Sides, Size, Workload>> onPostgresql() {
        var all = new LinkedHashMap<String, BiFunction<Sides, Size, Workload>>();
        all.put("log-one", LogOne::new);
        all.put("log-many", LogMany::new);
        all.put("eight-writers", ManyWriters::new);
        all.put("revise-one", ReviseOne::new);
        all.put("open-file", OpenFile::new);
        all.put("name-prefix", NamePrefix::new);
        all.put("attribute-page", AttributePage::new);
        all.put("timeline-page-1000", TimelinePages::new);
        all.put("losing-touch", LosingTouch::new);
        all.put("import-customers", ImportCustomers::new);
        return Collections.unmodifiableMap(all);
    }

    private static Map<String, Apart> apart() {
        var all = new LinkedHashMap<String, Apart>();
        all.put("kept-file", KeptFile::measure);
        all.put("unheard-event", UnheardEvent::measure);
        all.put("cold-start", ColdStart::measure);
        return Collections.unmodifiableMap(all);
    }

    private static Map<String, Absolute> inMemory() {
        var all = new LinkedHashMap<String, Absolute>();
        all.put("memory-open-file", InMemory::openFile);
        all.put("memory-find-by-phone", InMemory::findByPhone);
        all.put("memory-million-customers", InMemory::heap);
        all.put("start-up", InMemory::startUp);
        return Collections.unmodifiableMap(all);
    }

    static Set<String> names() {
        var names = new LinkedHashSet<>(ON_POSTGRESQL.keySet());
        names.addAll(APART.keySet());
        names.addAll(IN_MEMORY.keySet());
        return names;
    }
}

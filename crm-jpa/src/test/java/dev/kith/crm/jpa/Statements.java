package dev.kith.crm.jpa;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Listens to every statement that is prepared. A batch is prepared once. */
final class Statements implements StatementInspector {
    private static final long serialVersionUID = 1L;

    private final transient List<String> seen = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        seen.add(sql.toLowerCase(Locale.ROOT));
        return sql;
    }

    /** What was prepared in the course of some work. */
    List<String> of(Runnable work) {
        seen.clear();
        work.run();
        return List.copyOf(seen);
    }
}

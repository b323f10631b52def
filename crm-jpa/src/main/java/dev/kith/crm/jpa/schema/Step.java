package dev.kith.crm.jpa.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A statement of a script, and what is there when it has run. Names are in small letters and without their schema.
 *
 * @param sql the statement, by the chosen names
 * @param made what it makes
 */
record Step(String sql, Made made) {
    private static final String NAME = "(?:\\w+\\.)?+(\\w+)";
    private static final Pattern TABLE = whole("CREATE TABLE (?:IF NOT EXISTS )?+" + NAME + "\\s*(\\(.*)");
    private static final Pattern INDEX =
            whole("CREATE (UNIQUE )?+INDEX (?:IF NOT EXISTS )?+" + NAME + " ON " + NAME + ".*");
    private static final Pattern FOREIGN_KEY = whole("ALTER TABLE " + NAME
            + " ADD (?:CONSTRAINT \\w+ )?+FOREIGN KEY\\s*\\(([^)]*)\\) REFERENCES [^(,]*\\([^)]*\\)[^,]*");
    private static final Pattern COLUMN =
            whole("ALTER TABLE " + NAME + " ADD COLUMN (?:IF NOT EXISTS )?+(\\w+) (?!.*, ADD ).*");
    private static final Pattern GONE = whole("(?:DROP|RENAME|ALTER TABLE " + NAME + " (?:DROP|RENAME)) .*");

    /** With what else an element of a table may begin. */
    private static final Set<String> NO_COLUMNS = Set.of(
            "primary",
            "foreign",
            "unique",
            "constraint",
            "check",
            "index",
            "key",
            "fulltext",
            "spatial",
            "exclude",
            "like",
            "period");

    /** What a statement makes. */
    sealed interface Made {}

    /** A table with the columns that it begins with. */
    record Table(String name, Set<String> columns) implements Made {}

    /** A column that a table is given later. */
    record Column(String table, String name) implements Made {}

    /** An index; only a unique one changes what is stored. */
    record Index(String table, String name, boolean unique) implements Made {}

    /** A foreign key, whatever it is called. */
    record ForeignKey(String table, Set<String> columns) implements Made {}

    /** Something that a database does not tell of: that it has run is known by the history alone. */
    record Change() implements Made {}

    static Step of(String sql) {
        var table = TABLE.matcher(sql);
        if (table.matches()) {
            return new Step(sql, new Table(low(table.group(1)), columns(table.group(2))));
        }
        var index = INDEX.matcher(sql);
        if (index.matches()) {
            return new Step(sql, new Index(low(index.group(3)), low(index.group(2)), index.group(1) != null));
        }
        var foreign = FOREIGN_KEY.matcher(sql);
        if (foreign.matches()) {
            return new Step(
                    sql,
                    new ForeignKey(
                            low(foreign.group(1)), firstWords(foreign.group(2).split(","))));
        }
        var column = COLUMN.matcher(sql);
        return new Step(sql, column.matches() ? new Column(low(column.group(1)), low(column.group(2))) : new Change());
    }

    /** Whether it takes away what another statement has made. */
    boolean removes() {
        return GONE.matcher(sql).matches();
    }

    /** What it does to what, without any value in it. */
    String title() {
        return Pattern.compile("\\s+").splitAsStream(sql).limit(3).collect(Collectors.joining(" "));
    }

    private static Pattern whole(String regex) {
        return Pattern.compile(regex.replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private static String low(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Of what stands between the first bracket and its end, split where no further bracket is open. Texts in it may hold anything. */
    private static Set<String> columns(String definition) {
        var rest = definition.replaceAll("'[^']*'", "''");
        var elements = new ArrayList<String>();
        int open = 0;
        int from = 1;
        for (int at = 0; at < rest.length() && (at == 0 || open > 0); at++) {
            open += rest.charAt(at) == '(' ? 1 : rest.charAt(at) == ')' ? -1 : 0;
            if (open == 0 || (open == 1 && rest.charAt(at) == ',')) {
                elements.add(rest.substring(from, at));
                from = at + 1;
            }
        }
        var columns = firstWords(elements.toArray(String[]::new));
        columns.removeAll(NO_COLUMNS);
        return columns;
    }

    private static Set<String> firstWords(String[] elements) {
        return List.of(elements).stream()
                .map(Pattern.compile("\\w+")::matcher)
                .filter(Matcher::find)
                .map(word -> low(word.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

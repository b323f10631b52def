package dev.kith.crm.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Fills templates by jmustache, which only this class and {@link Sink} know, out of a map and nothing else: no method is called on a value. */
final class Filling {
    /** In UTF-16 units: a message that is longer is a mistake. */
    static final int MOST = 1_048_576;

    /** Values are texts, true and false; a section is no loop. */
    private static final class Closed implements Mustache.Collector {
        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            return null;
        }

        @Override
        public Mustache.VariableFetcher createFetcher(Object context, String name) {
            return (from, key) -> {
                var value = from instanceof Map<?, ?> map ? map.get(key) : null;
                return value == null ? Template.NO_FETCHER_FOUND : value;
            };
        }

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }

    private static final class Bounded extends Writer {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] from, int offset, int count) {
            text.append(from, offset, count);
            if (text.length() > MOST) {
                throw new InvalidValueException("a message", Violation.of("template.too-large", MOST));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private Filling() {}

    /** Compiles, to see whether it can be. */
    static Template compiled(String source, UnaryOperator<String> escape) {
        return Mustache.compiler()
                .withCollector(new Closed())
                .strictSections(true)
                .withEscaper(escape::apply)
                .withLoader(name -> {
                    throw new MustacheException("no partials");
                })
                .compile(source);
    }

    static String filled(String source, Map<String, Object> values, UnaryOperator<String> escape) {
        var to = new Bounded();
        compiled(source, escape).execute(values, to);
        return to.toString();
    }
}

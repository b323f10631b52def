package dev.kith.examples.jdbc;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the values of a type stand in a document: as a tree of maps, lists, texts, numbers and truth values; null where there is nothing. */
interface Form {
    /**
     * Writes a value.
     *
     * @param value the value
     * @return its tree; null for nothing
     */
    @Nullable
    Object write(Object value);

    /**
     * Reads a value.
     *
     * @param tree what was written, perhaps before the type had this part: then null
     * @return the value
     */
    Object read(@Nullable Object tree);

    /** Of a type whose values are always something. */
    static Form of(Function<Object, Object> write, Function<Object, Object> read) {
        return new Form() {
            @Override
            public Object write(Object value) {
                return write.apply(value);
            }

            @Override
            public Object read(@Nullable Object tree) {
                return read.apply(Objects.requireNonNull(tree, "a part is missing in a document, and has to be there"));
            }
        };
    }
}

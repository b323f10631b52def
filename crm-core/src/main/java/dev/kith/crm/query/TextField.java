package dev.kith.crm.query;

import java.util.Optional;
import java.util.function.Function;

/**
 * A field of text, compared by its folded key.
 *
 * @param <A> the owner
 */
public final class TextField<A> extends Field<A, String> {
    /** Beginning or words. */
    public enum Match {
        /** The folded text begins with the folded operand. */
        PREFIX,
        /** Each folded word of the operand is a word of the text; an operand without words selects nothing. */
        WORDS
    }

    private TextField(Class<A> owner, String name, Reader<A, String> reader) {
        super(owner, name, FieldType.TEXT, reader);
    }

    /**
     * Declares a field that is read of its owner alone.
     *
     * @param owner the owner
     * @param name its name, unique within the owner
     * @param reader reads it
     * @param <A> the owner
     * @return the field
     */
    public static <A> TextField<A> of(Class<A> owner, String name, Function<A, Optional<String>> reader) {
        return new TextField<>(owner, name, plain(reader));
    }

    /**
     * Selects subjects whose folded text begins with the folded operand.
     *
     * @param start the beginning
     * @return the criterion
     */
    public Criterion<A> startsWith(String start) {
        return new Criterion.Text<>(this, Match.PREFIX, start);
    }

    /**
     * Selects subjects that hold each folded word of the operand as a word of their own.
     *
     * @param words one word or several, in any order; none selects nothing
     * @return the criterion
     */
    public Criterion<A> hasWords(String words) {
        return new Criterion.Text<>(this, Match.WORDS, words);
    }

    /** {@return the order by folded key, subjects without a value last} */
    public Sort<A> ascending() {
        return Sort.by(this, Sort.Direction.ASCENDING);
    }

    /** {@return the reverse order by folded key, subjects without a value last} */
    public Sort<A> descending() {
        return Sort.by(this, Sort.Direction.DESCENDING);
    }
}

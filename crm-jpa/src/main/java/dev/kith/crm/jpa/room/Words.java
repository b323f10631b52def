package dev.kith.crm.jpa.room;

import dev.kith.crm.value.Text;
import java.util.function.UnaryOperator;

/**
 * How one folded word of a text is looked for.
 *
 * @param condition a condition that holds or does not, never null; {@code {owner}} stands for the row, {@code {word}} for
 *     the operand, {@code {tenant}} for the tenant, which every subselect has to name: a database may work it out for all
 * @param operand makes the operand of a word, which consists of letters, marks and digits only
 */
public record Words(String condition, UnaryOperator<String> operand) {
    /**
     * Puts the condition into brackets, so that it stays whole among others.
     *
     * @param condition a condition that holds or does not, never null
     * @param operand makes the operand of a word
     */
    public Words {
        condition = "(" + condition + ")";
    }

    /**
     * Looks for words in a column that {@link #column} filled, for texts that are few enough to be read one by one: of one
     * customer, or of a period. A word holds no wildcard, so there is none to escape.
     *
     * @param attribute the attribute of the owner's row
     * @return the words
     */
    public static Words in(String attribute) {
        var path = "{owner}." + attribute;
        return new Words(path + " is not null and " + path + " like {word}", word -> "% " + word + " %");
    }

    /**
     * Looks for words in a table of their own, for texts that a whole tenant is searched by.
     *
     * @param entity the entity of the words, with the attributes {@code id.tenant}, {@code id.id} (the owner's) and {@code word}
     * @return the words
     */
    public static Words of(String entity) {
        return new Words(
                "exists (select 1 from " + entity
                        + " w where w.id.tenant = {tenant} and w.id.id = {owner}.id.id and w.word = {word})",
                word -> word);
    }

    /**
     * Fills a column of words.
     *
     * @param text a text
     * @return its folded words, each between two blanks
     */
    public static String column(String text) {
        return " " + String.join(" ", Text.words(text)) + " ";
    }
}

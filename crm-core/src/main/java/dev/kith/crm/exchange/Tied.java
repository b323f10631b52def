package dev.kith.crm.exchange;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A column that tells only a part of something, such as the city of an address: the columns of one whole are read together.
 *
 * @param whole what they tell together, such as {@code address 2}
 * @param part what this one tells of it, such as {@code city}
 * @param into takes the cells of the whole that are not blank, by part; several of one part stand in lines
 * @param <D> the draft
 */
record Tied<D>(String whole, String part, BiConsumer<D, Map<String, String>> into) {
    @Override
    public String toString() {
        return "Tied[" + whole + ", " + part + "]";
    }
}

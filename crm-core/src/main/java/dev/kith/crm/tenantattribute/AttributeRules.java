package dev.kith.crm.tenantattribute;

import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.attribute.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * What may be written into a tenant's attribute, as an administrator types it: values are in the form that {@link
 * dev.kith.crm.attribute.AttributeDefinition#read} reads, such as {@code 7500}, {@code 12.5 EUR}, {@code 2026-12-24}. Begin with {@link #of}; the canonical
 * constructor is not part of the compatibility promise. Checked when the attribute is defined or revised. Immutable.
 *
 * @param label what people read; blank for the words of the name
 * @param privacy what kind of personal data the values are
 * @param limits what each value must fulfil
 * @param choices what may be chosen, in their order: each of letters and digits, beginning with a small letter
 * @param initial what begins without a value gets
 * @param need where a value must be there
 * @param retired whether values are kept and found but no more written
 */
public record AttributeRules(
        String label,
        PrivacyClass privacy,
        Limits limits,
        List<String> choices,
        Optional<String> initial,
        Requirement need,
        boolean retired) {
    /**
     * Bounds of values.
     *
     * @param least the least one, of numbers, amounts of money, dates and instants
     * @param most the greatest one, of the same
     * @param longest how many UTF-16 units a text or code may have
     * @param form a regular expression of Java, which the whole of a text or code must match; a careless one takes long over a hostile value
     */
    public record Limits(Optional<String> least, Optional<String> most, OptionalInt longest, Optional<String> form) {
        static final Limits NONE =
                new Limits(Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());

        @Override
        public String toString() {
            return "Limits[***]";
        }
    }

    /**
     * Copies the choices.
     *
     * @param label what people read
     * @param privacy what kind of personal data the values are
     * @param limits what each value must fulfil
     * @param choices what may be chosen
     * @param initial what begins without a value gets
     * @param need where a value must be there
     * @param retired whether values are kept and found but no more written
     */
    public AttributeRules {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(privacy, "privacy");
        Objects.requireNonNull(limits, "limits");
        choices = List.copyOf(choices);
        Objects.requireNonNull(initial, "initial");
        Objects.requireNonNull(need, "need");
    }

    /**
     * Begins: any value, or none.
     *
     * @param privacy what kind of personal data the values are
     * @return the rules
     */
    public static AttributeRules of(PrivacyClass privacy) {
        return new AttributeRules("", privacy, Limits.NONE, List.of(), Optional.empty(), Requirement.NEVER, false);
    }

    /**
     * Says what people read.
     *
     * @param words a few words in one line; blank for the words of the name
     * @return the rules
     */
    public AttributeRules labelled(String words) {
        return new AttributeRules(words, privacy, limits, choices, initial, need, retired);
    }

    /**
     * Says what kind of personal data the values are.
     *
     * @param other the kind
     * @return the rules
     */
    public AttributeRules classed(PrivacyClass other) {
        return new AttributeRules(label, other, limits, choices, initial, need, retired);
    }

    /**
     * Takes no less.
     *
     * @param least the least legal value
     * @return the rules
     */
    public AttributeRules atLeast(String least) {
        return under(new Limits(
                Optional.of(Objects.requireNonNull(least, "least")), limits.most(), limits.longest(), limits.form()));
    }

    /**
     * Takes no more.
     *
     * @param most the greatest legal value
     * @return the rules
     */
    public AttributeRules atMost(String most) {
        return under(new Limits(
                limits.least(), Optional.of(Objects.requireNonNull(most, "most")), limits.longest(), limits.form()));
    }

    /**
     * Takes no longer text.
     *
     * @param most how many UTF-16 units a value may have
     * @return the rules
     */
    public AttributeRules longest(int most) {
        return under(new Limits(limits.least(), limits.most(), OptionalInt.of(most), limits.form()));
    }

    /**
     * Takes texts of one form only.
     *
     * @param form a regular expression of Java
     * @return the rules
     */
    public AttributeRules matching(String form) {
        return under(new Limits(
                limits.least(), limits.most(), limits.longest(), Optional.of(Objects.requireNonNull(form, "form"))));
    }

    /**
     * Takes any value again.
     *
     * @return the rules without limits; choices stay
     */
    public AttributeRules unlimited() {
        return under(Limits.NONE);
    }

    private AttributeRules under(Limits other) {
        return new AttributeRules(label, privacy, other, choices, initial, need, retired);
    }

    /**
     * Says what may be chosen. A choice that is left out is kept where it was taken, shown no more, and cannot be taken.
     *
     * @param all all choices in their order, such as {@code spareParts}
     * @return the rules
     */
    public AttributeRules choosing(String... all) {
        return new AttributeRules(
                label, privacy, limits, List.of(Objects.requireNonNull(all, "all")), initial, need, retired);
    }

    /**
     * Gives a value to what begins without one.
     *
     * @param value a legal value
     * @return the rules
     */
    public AttributeRules initially(String value) {
        return new AttributeRules(
                label, privacy, limits, choices, Optional.of(Objects.requireNonNull(value, "value")), need, retired);
    }

    /**
     * Gives no value to what begins without one.
     *
     * @return the rules
     */
    public AttributeRules initiallyNone() {
        return new AttributeRules(label, privacy, limits, choices, Optional.empty(), need, retired);
    }

    /**
     * Says where a value must be there.
     *
     * @param other always, in stages, or {@link Requirement#NEVER}
     * @return the rules
     */
    public AttributeRules required(Requirement other) {
        return new AttributeRules(label, privacy, limits, choices, initial, other, retired);
    }

    /**
     * Keeps values, shows and finds them, and lets them be dropped, but no more written.
     *
     * @return the rules
     */
    public AttributeRules retire() {
        return new AttributeRules(label, privacy, limits, choices, initial, need, true);
    }

    /**
     * Lets values be written again.
     *
     * @return the rules
     */
    public AttributeRules restore() {
        return new AttributeRules(label, privacy, limits, choices, initial, need, false);
    }

    /** For the history. */
    List<String> texts() {
        var all = new ArrayList<String>(List.of("label " + label, "privacy " + privacy));
        limits.least().ifPresent(least -> all.add("least " + least));
        limits.most().ifPresent(most -> all.add("most " + most));
        limits.longest().ifPresent(longest -> all.add("longest " + longest));
        limits.form().ifPresent(form -> all.add("form " + form));
        choices.forEach(choice -> all.add("choice " + choice));
        initial.ifPresent(value -> all.add("initial " + value));
        if (need.always()) {
            all.add("required");
        }
        new TreeSet<>(need.stages()).forEach(stage -> all.add("required in " + stage));
        if (retired) {
            all.add("retired");
        }
        return all;
    }

    @Override
    public String toString() {
        return "AttributeRules[***]";
    }
}

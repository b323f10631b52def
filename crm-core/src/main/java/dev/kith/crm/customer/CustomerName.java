package dev.kith.crm.customer;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Text;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a customer is called: a person or an organisation. */
public sealed interface CustomerName {
    /**
     * The name of a person.
     *
     * @param prefix such as {@code Dr.}
     * @param given the given names
     * @param family the family name
     * @param suffix such as {@code Jr.}
     */
    record Person(Optional<String> prefix, Optional<String> given, Optional<String> family, Optional<String> suffix)
            implements CustomerName {
        /**
         * Brings each part into its one form; needs a given or a family name.
         *
         * @param prefix such as {@code Dr.}
         * @param given the given names
         * @param family the family name
         * @param suffix such as {@code Jr.}
         */
        public Person {
            prefix = prefix.flatMap(Text::line);
            given = given.flatMap(Text::line);
            family = family.flatMap(Text::line);
            suffix = suffix.flatMap(Text::line);
            if (given.isEmpty() && family.isEmpty()) {
                throw new InvalidValueException("a name", Violation.of("name.missing"));
            }
        }

        @Override
        public String display() {
            return Stream.of(prefix, given, family, suffix)
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" "));
        }

        @Override
        public String toString() {
            return "Person[***]";
        }
    }

    /**
     * The name of an organisation.
     *
     * @param name its full name
     */
    record Organisation(String name) implements CustomerName {
        /**
         * Brings the name into its one form; it must not be blank.
         *
         * @param name its full name
         */
        public Organisation {
            name = Text.line(name).orElseThrow(() -> new InvalidValueException("a name", Violation.of("name.missing")));
        }

        @Override
        public String display() {
            return name;
        }

        @Override
        public String toString() {
            return "Organisation[***]";
        }
    }

    /**
     * Names a person.
     *
     * @param given the given names; blank where unknown
     * @param family the family name; blank where unknown
     * @return the name
     */
    static CustomerName person(String given, String family) {
        return new Person(Optional.empty(), Optional.of(given), Optional.of(family), Optional.empty());
    }

    /**
     * Names an organisation.
     *
     * @param name its full name
     * @return the name
     */
    static CustomerName organisation(String name) {
        return new Organisation(name);
    }

    /** {@return the whole name, as it is read aloud} */
    String display();
}

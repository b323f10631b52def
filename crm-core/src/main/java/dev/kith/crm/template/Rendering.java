package dev.kith.crm.template;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.CustomerId;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Asks what a customer would read. Begin with {@link #to}. Immutable.
 *
 * @param customer who
 * @param language in which language, BCP 47; else the customer's own, else the tenant's
 * @param values what the template does not read from the file, by name
 * @param unsubscribe where the customer can be spared further marketing with one click, https or mailto; messages of other classes do not show it
 */
public record Rendering(
        CustomerId customer, Optional<String> language, Map<String, Object> values, Optional<URI> unsubscribe) {
    /**
     * Copies the values.
     *
     * @param customer who
     * @param language in which language
     * @param values what the template does not read from the file
     * @param unsubscribe where the customer can be spared further marketing
     * @throws InvalidValueException if that is neither https nor mailto
     */
    public Rendering {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(language, "language");
        values = Map.copyOf(values);
        if (unsubscribe
                .filter(link -> !Set.of("https", "mailto").contains(String.valueOf(link.getScheme())))
                .isPresent()) {
            throw new InvalidValueException(
                    "a message", Violation.of("template.unsubscribe").in("unsubscribe"));
        }
    }

    /**
     * Begins with the customer.
     *
     * @param customer who reads it
     * @return the command
     */
    public static Rendering to(CustomerId customer) {
        return new Rendering(customer, Optional.empty(), Map.of(), Optional.empty());
    }

    /**
     * Chooses the language.
     *
     * @param tag BCP 47
     * @return the command
     */
    public Rendering in(String tag) {
        return new Rendering(customer, Optional.of(tag), values, unsubscribe);
    }

    /**
     * Gives a value.
     *
     * @param name the placeholder, as the template declares it
     * @param value of the type that its kind says
     * @return the command
     */
    public Rendering with(String name, Object value) {
        var all = new HashMap<>(values);
        all.put(name, value);
        return new Rendering(customer, language, all, unsubscribe);
    }

    /**
     * Says where the customer can be spared further marketing.
     *
     * @param link https or mailto
     * @return the command
     * @throws InvalidValueException if it is neither
     */
    public Rendering unsubscribingAt(URI link) {
        return new Rendering(customer, language, values, Optional.of(link));
    }

    @Override
    public String toString() {
        return "Rendering[***]";
    }
}

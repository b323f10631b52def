package dev.kith.crm;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/**
 * Lets every part of a command be checked. Where JPA is on the class path the provider would ask it at each property whether that is
 * loaded yet, and start it to be told; commands are no entities.
 */
final class WholeCommand implements TraversableResolver {
    @Override
    public boolean isReachable(
            @Nullable Object part, Path.Node property, Class<?> root, Path path, ElementType element) {
        return true;
    }

    @Override
    public boolean isCascadable(
            @Nullable Object part, Path.Node property, Class<?> root, Path path, ElementType element) {
        return true;
    }
}

package dev.kith.examples.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sealed interfaces: the simple name of the record, and the record. So a subtype may move, but keeps its name. */
final class SealedForm implements Form {
    private final Map<String, Form> byName = new HashMap<>();

    SealedForm(Class<?> type, Forms forms) {
        permitted(type).forEach(one -> byName.put(one.getSimpleName(), forms.of(one)));
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(SealedForm::permitted)
                : Stream.of(type);
    }

    @Override
    public Object write(Object value) {
        var name = value.getClass().getSimpleName();
        return Stream.of(name, form(name).write(value)).toList();
    }

    @Override
    public Object read(@Nullable Object tree) {
        if (!(tree instanceof List<?> pair)) {
            throw new IllegalStateException("no pair in a document where one has to be");
        }
        return form((String) Objects.requireNonNull(pair.get(0))).read(pair.get(1));
    }

    private Form form(String name) {
        return Objects.requireNonNull(byName.get(name), () -> "no subtype is named " + name);
    }
}

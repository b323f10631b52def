package dev.kith.crm.template;

import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.template.Placeholder.Kind;
import dev.kith.crm.value.Codes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The closed list of what one template may name. */
final class Glossary {
    private final Map<String, Placeholder> known = new TreeMap<>();
    private final List<GivenValue> given;

    Glossary(Workbench bench, List<GivenValue> given) {
        this.given = given;
        bench.parts(Placeholder.POINT).forEach(one -> known.putIfAbsent(one.name(), one));
        for (var definition : bench.attributes(Customer.class).all()) {
            attribute(definition).ifPresent(one -> known.putIfAbsent(one.name(), one));
        }
    }

    /** References are ids, which tell a customer nothing. */
    private static Optional<Placeholder> attribute(AttributeDefinition<Customer, ?> definition) {
        var field = definition.field();
        var kind = kind(field.type().kind());
        return kind.map(some -> Placeholder.optional(
                "customer." + field.name(),
                some,
                scene -> scene.customer().attributes().value(field).map(Glossary::plain)));
    }

    private static Object plain(Object value) {
        return value instanceof Enum<?> choice ? choice.name() : value;
    }

    private static Optional<Kind> kind(FieldType.Kind stored) {
        return Optional.ofNullable(
                switch (stored) {
                    case TEXT -> Kind.LINES;
                    case CODE, CHOICE -> Kind.LINE;
                    case WHOLE, DECIMAL -> Kind.NUMBER;
                    case MONEY -> Kind.MONEY;
                    case BOOLEAN -> Kind.YES_NO;
                    case INSTANT -> Kind.INSTANT;
                    case DATE -> Kind.DATE;
                    case ID -> null;
                });
    }

    /** What is said to be given, but is known already. */
    List<Violation> taken() {
        return given.stream()
                .filter(one -> known.containsKey(one.name()))
                .map(one -> Violation.of("template.name-taken", one.name()).in("given"))
                .toList();
    }

    Optional<Placeholder> find(String name) {
        return given.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> new Placeholder(name, one.kind(), one.always(), scene -> Optional.empty()))
                .or(() -> Optional.ofNullable(known.get(name)));
    }

    Violation unknown(int line, String name) {
        var legal = new ArrayList<>(known.keySet());
        given.forEach(one -> legal.add(one.name()));
        var told = Codes.unknown(name, legal).arguments();
        return Violation.of("template.unknown", line, told.get(0), told.get(1));
    }

    /** What may be repeated in a message: a name that is known, and nothing else that an author wrote. */
    String told(String name) {
        return find(name).map(Placeholder::name).orElse("?");
    }

    /** What is given, and each of these other values, as it is written, or false where there is none; yes and no stay. */
    Map<String, Object> values(Scene scene, Map<String, Object> asked, Collection<String> others) {
        var declared = given.stream().map(GivenValue::name).toList();
        var wrong = new ArrayList<Violation>();
        var names = new LinkedHashSet<>(declared);
        names.addAll(others);
        var written = new Written(scene);
        var values = new HashMap<String, Object>();
        for (var name : names) {
            var placeholder = find(name).orElseThrow();
            var value = Optional.<Object>ofNullable(asked.get(name))
                    .or(() -> placeholder.reader().read(scene))
                    .map(Written::tidy)
                    .filter(one -> !one.equals(""));
            if (value.isEmpty() && placeholder.always()) {
                wrong.add(Violation.of("template.value-missing", name).in("values"));
            } else if (value.filter(one -> !Written.fits(placeholder.kind(), one))
                    .isPresent()) {
                wrong.add(Violation.of("template.value-kind", name, placeholder.kind())
                        .in("values"));
            } else {
                values.put(name, value.map(written::text).orElse(false));
            }
        }
        asked.keySet().stream()
                .filter(name -> !declared.contains(name))
                .map(name -> Codes.unknown(name, declared).in("values"))
                .forEach(wrong::add);
        if (!wrong.isEmpty()) {
            throw new InvalidValueException("the values of a message", wrong);
        }
        return values;
    }
}

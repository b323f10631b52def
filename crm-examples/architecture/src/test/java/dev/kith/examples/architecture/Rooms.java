package dev.kith.examples.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The rooms of dev.kith.crm, in building order: a room uses only itself and rooms before it. */
final class Rooms {

    /** The package of the door itself, dev.kith.crm. */
    static final String DOOR = "";

    /** A new room is entered here, at its place. Rooms that are not built yet may stand in the list. */
    private static final List<String> ORDER = List.of(
            // kernel
            "failure",
            "value",
            "query",
            "context",
            "calendar",
            "event",
            "storage",
            "attribute",
            "extension",
            "metric",
            // features
            "delivery",
            "employee",
            "customer",
            "interaction",
            "task",
            "cadence",
            "sequence",
            "consent",
            "brand",
            "template",
            "tenantattribute",
            "exchange",
            // view
            "file",
            DOOR);

    private final String root;
    private final List<String> order;

    Rooms() {
        this("dev.kith.crm", ORDER);
    }

    Rooms(String root, List<String> order) {
        this.root = root;
        this.order = order;
    }

    /** Every class that stands in no known room, and every use of a later room. */
    List<String> violations(Collection<JavaClass> classes) {
        return classes.stream().flatMap(this::violations).distinct().sorted().toList();
    }

    private Stream<String> violations(JavaClass type) {
        String room = room(type.getPackageName());
        if (!order.contains(room)) {
            return Stream.of("unknown room '" + room + "' of " + type.getName());
        }
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(target -> isInside(target.getPackageName()))
                .filter(target -> order.indexOf(room(target.getPackageName())) > order.indexOf(room))
                .map(target -> type.getName() + " uses the later " + target.getName());
    }

    private boolean isInside(String packageName) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }

    private String room(String packageName) {
        if (packageName.equals(root)) {
            return DOOR;
        }
        String inner = packageName.substring(root.length() + 1);
        int dot = inner.indexOf('.');
        return dot < 0 ? inner : inner.substring(0, dot);
    }
}

package dev.kith.crm.jpa.mapping;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Makes rows and cells, and fills them, as the persistence provider does: their packages are open to it. */
final class Reflected {
    private Reflected() {}

    static <M extends AccessibleObject> M opened(M member) throws IllegalAccessException {
        if (!member.trySetAccessible()) {
            throw new IllegalAccessException(member + " is open to the persistence provider alone");
        }
        return member;
    }

    static <T> T made(Constructor<T> constructor, @Nullable Object... parts) {
        try {
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("a row was refused by " + constructor.getDeclaringClass(), refused);
        }
    }

    static @Nullable Object get(Field field, Object row) {
        try {
            return field.get(row);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("opened before", impossible);
        }
    }

    static void set(Field field, Object row, @Nullable Object value) {
        try {
            field.set(row, value);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("opened before", impossible);
        }
    }
}

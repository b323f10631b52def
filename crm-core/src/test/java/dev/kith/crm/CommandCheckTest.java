package dev.kith.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.junit.jupiter.api.Test;

class CommandCheckTest {
    @Test
    void withoutAProviderItSaysWhichDependencyIsMissing() throws ReflectiveOperationException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        var hiding = new WithoutProviders(before);
        try {
            thread.setContextClassLoader(hiding);
            var constructor = hiding.loadClass(CommandCheck.class.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            assertThatExceptionOfType(InvocationTargetException.class)
                    .isThrownBy(constructor::newInstance)
                    .satisfies(thrown -> assertThat(thrown.getCause())
                            .hasMessageStartingWith("KITH-500 the validation of commands cannot be built")
                            .hasMessageContaining("no Jakarta Validation provider is on the class path")
                            .hasMessageContaining("org.hibernate.validator:hibernate-validator"));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Loads Kith and the validation API anew, and finds no provider. */
    private static final class WithoutProviders extends ClassLoader {
        WithoutProviders(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("dev.kith.") && !name.startsWith("jakarta.validation.")) {
                    return super.loadClass(name, resolve);
                }
                var loaded = findLoadedClass(name);
                return loaded == null ? anew(name) : loaded;
            }
        }

        private Class<?> anew(String name) throws ClassNotFoundException {
            try (var in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                var bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("META-INF/services/jakarta.validation")
                    ? Collections.emptyEnumeration()
                    : super.getResources(name);
        }
    }
}

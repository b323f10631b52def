package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.failure.MisconfiguredException;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What cannot work is told at once, in our own words, with what to do. */
class StartTest {
    private static final String CANARY = "Tweetie-Canary";

    private interface Opening {
        Connection opened() throws SQLException;
    }

    private static DataSource giving(Opening opening) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> opening.opened());
    }

    private static <T> T stub(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                StartTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        return answer;
                    }
                    return called.getName().equals("getAutoCommit")
                            ? (Object) true
                            : called.getReturnType() == int.class ? Connection.TRANSACTION_READ_COMMITTED : null;
                }));
    }

    @Test
    void a_database_that_cannot_be_reached_is_told_without_the_words_of_the_driver() {
        var unreachable = giving(() -> {
            throw new SQLException("user " + CANARY + " is refused", "08001");
        });
        assertThatThrownBy(() -> JpaStorage.over(unreachable))
                .isInstanceOf(MisconfiguredException.class)
                .hasMessageContaining("08001")
                .hasMessageContaining("see that the database runs")
                .hasMessageNotContaining(CANARY)
                .hasNoCause();
        var broken = giving(() -> {
            throw new IllegalStateException(CANARY);
        });
        assertThatThrownBy(() -> JpaStorage.over(broken))
                .isInstanceOf(MisconfiguredException.class)
                .hasMessageContaining("IllegalStateException")
                .hasMessageNotContaining(CANARY);
    }

    @Test
    void a_database_that_is_not_served_is_told_by_its_name() {
        var product = stub(DatabaseMetaData.class, "getDatabaseProductName", "Quarry");
        var connection = stub(Connection.class, "getMetaData", product);
        assertThatThrownBy(() -> JpaStorage.over(giving(() -> connection)))
                .isInstanceOf(MisconfiguredException.class)
                .hasMessageContaining("not proven on Quarry");
    }

    @Test
    void without_hibernate_on_the_class_path_the_message_names_what_to_add() throws Exception {
        var product = stub(DatabaseMetaData.class, "getDatabaseProductName", "H2");
        var connection = stub(Connection.class, "getMetaData", product);
        try (var without = new URLClassLoader(classPathWithout("hibernate"), ClassLoader.getPlatformClassLoader())) {
            var over = without.loadClass(JpaStorage.class.getName()).getMethod("over", DataSource.class);
            assertThatThrownBy(() -> over.invoke(null, giving(() -> connection)))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .hasMessageContaining("KITH-500")
                    .hasMessageContaining("add org.hibernate.orm:hibernate-core")
                    .satisfies(told ->
                            assertThat(told.getClass().getName()).isEqualTo(MisconfiguredException.class.getName()));
        }
    }

    static URL[] classPathWithout(String part) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> !jar.getFileName().toString().contains(part))
                .map(StartTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package dev.kith.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.jpa.schema.Schema;
import dev.kith.crm.query.Criterion;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

class SpringTest {
    private static final Path SOURCE = Path.of("src/main/java/dev/kith/examples/spring/CrmConfiguration.java");

    /** The rest of an application, which has nothing to do with Kith. */
    @Configuration
    @EnableTransactionManagement
    @Import({CrmConfiguration.class, Shop.class})
    static class Application {
        @Bean
        DataSource dataSource() {
            var database = new JdbcDataSource();
            database.setURL("jdbc:h2:mem:spring;DB_CLOSE_DELAY=-1");
            return database;
        }

        @Bean
        PlatformTransactionManager transactionManager(EntityManagerFactory factory) {
            return new JpaTransactionManager(factory);
        }
    }

    private final DataSource database = new Application().dataSource();
    private AnnotationConfigApplicationContext context;
    private Crm crm;

    @BeforeEach
    void start() throws SQLException {
        Schema.of(database).migrate(database);
        execute(Purchase.TABLE);
        context = new AnnotationConfigApplicationContext(Application.class);
        crm = context.getBean(Crm.class);
    }

    @AfterEach
    void stop() throws SQLException {
        context.close();
        execute("shutdown");
    }

    @Test
    void theReadmeShowsTheConfigurationThatIsCompiled() throws IOException {
        var compiled = Pattern.compile("// spring\n(.*?)// end", Pattern.DOTALL).matcher(Files.readString(SOURCE));
        assertThat(compiled.find()).isTrue();
        assertThat(Files.readString(Path.of("../../README.md"))).contains("```java\n" + compiled.group(1) + "```\n");
    }

    @Test
    void aCommitStoresTheRowOfTheApplicationAndTheCustomer() {
        context.getBean(Shop.class).sell();
        assertStored(1);
    }

    @Test
    void aRollbackLeavesNeither() {
        var shop = context.getBean(Shop.class);
        assertThatThrownBy(shop::sellAndFail).hasMessage("thrown on purpose");
        assertStored(0);
        shop.sell();
        assertStored(1);
    }

    @Test
    void withoutATransactionEachCallHasItsOwn() {
        var ada = customers().register(NewPerson.named("Ada", "Lovelace"));
        assertThat(customers().find(ada.id())).contains(ada);
    }

    @Test
    void theCrmIsClosedWithTheContext() {
        context.close();
        assertThatThrownBy(() -> customers().count(Criterion.everything())).isInstanceOf(IllegalUseException.class);
    }

    private Customers customers() {
        return crm.desk(Actor.employee("maria")).customers();
    }

    private void assertStored(long rows) {
        assertThat(customers().count(Criterion.everything())).isEqualTo(rows);
        var purchases = context.getBean(EntityManager.class)
                .createQuery("select count(p) from Purchase p", Long.class)
                .getSingleResult();
        assertThat(purchases).isEqualTo(rows);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

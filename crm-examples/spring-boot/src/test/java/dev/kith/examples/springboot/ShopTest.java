package dev.kith.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.query.Query;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

class ShopTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/kith/examples/springboot");

    private ConfigurableApplicationContext application;

    @BeforeEach
    void start() {
        application = SpringApplication.run(ShopApplication.class);
    }

    @AfterEach
    void stop() {
        application.close();
    }

    private Shop shop() {
        return application.getBean(Shop.class);
    }

    private List<Customer> customers() {
        var desk = application.getBean(Crm.class).desk(Actor.employee("maria"));
        return desk.customers().search(Query.all()).items();
    }

    private long purchases() {
        return application.getBean(Purchases.class).count();
    }

    @Test
    void a_customer_and_a_row_of_the_application_are_stored_in_one_transaction() {
        var ada = shop().sell("Ada", "Lovelace", "an engine");
        assertThat(customers()).extracting(Customer::id).containsExactly(ada);
        assertThat(purchases()).isEqualTo(1);
    }

    @Test
    void if_the_row_of_the_application_is_refused_no_customer_is_stored() {
        assertThatThrownBy(() -> shop().sell("Ada", "Lovelace", "an engine ".repeat(12)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(customers()).isEmpty();
        assertThat(purchases()).isZero();
    }

    @Test
    void if_the_application_rolls_back_neither_is_stored() {
        application.getBean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            shop().sell("Ada", "Lovelace", "an engine");
            transaction.setRollbackOnly();
        });
        assertThat(customers()).isEmpty();
        assertThat(purchases()).isZero();
    }

    @Test
    void the_application_prints_the_file_of_who_bought() {
        var before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            ShopApplication.main();
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Ada Lovelace", "Bought an engine");
    }

    @Test
    void the_readme_shows_the_configuration_that_is_compiled() throws IOException {
        var compiled = Pattern.compile("// boot\n(.*?)// end", Pattern.DOTALL)
                .matcher(Files.readString(SOURCES.resolve("CrmConfiguration.java")));
        assertThat(compiled.find()).isTrue();
        assertThat(Files.readString(Path.of("../../README.md"))).contains("```java\n" + compiled.group(1) + "```\n");
    }

    /** Without packages, imports, comments and empty lines. */
    @Test
    void the_whole_application_has_no_more_than_60_lines() throws IOException {
        try (var files = Files.list(SOURCES)) {
            var lines = files.flatMap(ShopTest::code).toList();
            assertThat(lines).hasSizeBetween(30, 60);
        }
    }

    private static Stream<String> code(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .filter(line -> Stream.of("package ", "import ", "/*", "*", "//", "@NullMarked")
                            .noneMatch(line::startsWith));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

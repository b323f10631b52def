package dev.kith.crm.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TestingPageTest {
    @Test
    void the_example_of_the_page_is_one_that_runs() throws IOException {
        var source = Files.readString(Path.of("src/test/java/dev/kith/crm/testing/FollowUpTest.java"));
        var example = source.substring(source.indexOf("@CrmTest\n"));
        assertThat(Files.readString(Path.of("../docs/testing.md"))).contains("```java\n" + example + "```\n");
    }
}

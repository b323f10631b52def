package dev.kith.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.kith.examples.architecture.offenders.OffenderManager;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void no_name_carries_a_word_that_says_nothing() {
        assertThat(Names.violations(House.allClasses())).isEmpty();
    }

    @Test
    void a_banned_word_would_be_seen() {
        assertThat(Names.violations(new ClassFileImporter()
                        .importClasses(OffenderManager.class).stream().toList()))
                .containsExactly(OffenderManager.class.getName());
    }

    @Test
    void only_whole_words_count() {
        assertThat(Names.words("DatabaseInfoURLImplOf")).containsExactly("database", "info", "url", "impl", "of");
    }
}

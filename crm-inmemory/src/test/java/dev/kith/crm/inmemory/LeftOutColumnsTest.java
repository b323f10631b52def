package dev.kith.crm.inmemory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.exchange.ImportFile;
import dev.kith.crm.exchange.ImportFile.Kind;
import dev.kith.crm.failure.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not read of a table is told: its columns, once in a trial and once in an import. */
class LeftOutColumnsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CUSTOMERS | 'Name,Home City,Customer number,,Initials' | 'Ada Lovelace,London,17,x,'",
                "INTERACTIONS | 'Date,Channel,Home City,,Initials' | '2025-03-03,phone,17,x,'"
            })
    void are_told_once_by_their_header(Kind kind, String header, String row) {
        var told = new ArrayList<String>();
        var text = header + "\n" + row + "\n" + row + "\n";
        var strict = ImportFile.of(kind, () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
        var file = strict.withoutUnknownColumns(told::add);
        var expected = kind == Kind.CUSTOMERS
                ? List.of("Customer number", "column 4", "Initials")
                : List.of("Home City", "column 4", "Initials");
        try (var crm = Crm.builder().storage(InMemoryStorage.create()).build()) {
            var exchange = crm.desk(Actor.employee("maria")).exchange();
            assertThatThrownBy(() -> exchange.tryOut(strict, outcome -> {})).isInstanceOf(InvalidValueException.class);
            exchange.tryOut(file, outcome -> {});
            assertThat(told).isEqualTo(expected);
            told.clear();
            exchange.run(file, outcome -> {});
            assertThat(told).isEqualTo(expected);
        }
    }
}

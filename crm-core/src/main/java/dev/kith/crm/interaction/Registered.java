package dev.kith.crm.interaction;

import dev.kith.crm.attribute.RawAttributes;
import dev.kith.crm.extension.Channels;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may be written into the log, as this Crm and its time have it. */
record Registered(Workbench bench) {
    List<Violation> attributes(Interaction before, Interaction after) {
        return bench.attributes(Interaction.class).violations(before, after);
    }

    List<Violation> attributes(RawAttributes asked) {
        return bench.attributes(Interaction.class).violations(asked, Optional.empty());
    }

    /** Nothing is settled on a day to come. */
    List<Violation> settled(RawContent content) {
        var today = bench.now().atZone(bench.settings().zone()).toLocalDate();
        var promises =
                content.promises().stream().map(RawContent.Promise::settled).toList();
        var concerns =
                content.concerns().stream().map(RawContent.Concern::settled).toList();
        return Stream.concat(early("content.promises", promises, today), early("content.concerns", concerns, today))
                .toList();
    }

    private static Stream<Violation> early(String list, List<Optional<LocalDate>> settled, LocalDate today) {
        return IntStream.range(0, settled.size())
                .filter(i -> settled.get(i).filter(day -> day.isAfter(today)).isPresent())
                .mapToObj(i -> Violation.of("interaction.settled-in-the-future").in(list + "[" + i + "].settled"));
    }

    List<Violation> channel(String code) {
        return Channels.unknown(code, bench).stream()
                .map(violation -> violation.in("channel"))
                .toList();
    }
}

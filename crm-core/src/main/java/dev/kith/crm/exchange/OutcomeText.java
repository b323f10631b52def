package dev.kith.crm.exchange;

import dev.kith.crm.exchange.RowOutcome.Created;
import dev.kith.crm.exchange.RowOutcome.Rejected;
import dev.kith.crm.exchange.RowOutcome.Skipped;
import dev.kith.crm.exchange.RowOutcome.Updated;
import dev.kith.crm.failure.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text form of an outcome: one line that tells what and where, and one more for each part or reason. */
final class OutcomeText {
    private OutcomeText() {}

    static String of(RowOutcome outcome) {
        if (outcome instanceof Updated updated) {
            return joined("updated", outcome, Stream.concat(signed("+", updated.added()), signed("-", updated.kept())));
        }
        if (outcome instanceof Skipped skipped) {
            return joined("skipped", outcome, signed("-", skipped.kept()));
        }
        if (outcome instanceof Rejected rejected) {
            return joined("rejected", outcome, rejected.reasons().stream().map(OutcomeText::reason));
        }
        return joined("created", outcome, signed("-", ((Created) outcome).missing()));
    }

    static RowOutcome parse(String text) {
        var lines = List.of(text.split("\n", -1));
        var head = lines.get(0).split(" ", -1);
        var line = Long.parseLong(head[1]);
        var rest = lines.subList(1, lines.size());
        return switch (head[0]) {
            case "created" -> new Created(line, unsigned("-", rest));
            case "updated" -> new Updated(line, unsigned("+", rest), unsigned("-", rest));
            case "skipped" -> new Skipped(line, unsigned("-", rest));
            default -> new Rejected(line, rest.stream().map(OutcomeText::reason).toList());
        };
    }

    private static String joined(String what, RowOutcome outcome, Stream<String> rest) {
        return Stream.concat(Stream.of(what + " " + outcome.line()), rest).collect(Collectors.joining("\n"));
    }

    private static Stream<String> signed(String sign, List<String> parts) {
        return parts.stream().map(part -> sign + part);
    }

    private static List<String> unsigned(String sign, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(sign))
                .map(line -> line.substring(1))
                .toList();
    }

    private static String reason(Violation violation) {
        return Stream.concat(Stream.of(violation.path(), violation.code()), violation.arguments().stream())
                .map(word -> word.replaceAll("[\t\n]", " "))
                .collect(Collectors.joining("\t"));
    }

    private static Violation reason(String text) {
        var words = Arrays.asList(text.split("\t", -1));
        return new Violation(words.get(0), words.get(1), words.subList(2, words.size()));
    }
}

package dev.kith.crm.customer;

import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.extension.Channels;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells what of a state is not registered in this Crm. What was there before may stay, but nothing more comes in. */
record Registered(Workbench bench) {
    List<Violation> violations(Customer before, Customer after) {
        var violations = new ArrayList<Violation>();
        var kinds = bench.parts(ContactPointKind.Rule.POINT).stream()
                .map(rule -> rule.kind().code())
                .toList();
        for (int i = 0; i < after.contactPoints().size(); i++) {
            var point = after.contactPoints().get(i);
            if (!kinds.contains(point.kind().code()) && !before.contactPoints().contains(point)) {
                violations.add(Codes.unknown(point.kind().code(), kinds).in("contactPoints[" + i + "].kind"));
            }
        }
        if (!after.status().stage().equals(before.status().stage())) {
            violations.addAll(unknownStage(after.status().stage().code()));
        }
        var talk = after.communication();
        talk.channel()
                .filter(channel -> !before.communication().channel().equals(talk.channel()))
                .ifPresent(channel -> violations.addAll(unknownChannel(channel.code())));
        if (!talk.zoneId().equals(before.communication().zoneId())) {
            violations.addAll(unknownZone(talk));
        }
        return violations;
    }

    private static List<Violation> unknownZone(Communication talk) {
        return InvalidValueException.of(
                "communication.zone", () -> talk.zoneId().ifPresent(Communication::zone));
    }

    List<Violation> unknownChannel(String code) {
        return Channels.unknown(code, bench).stream()
                .map(violation -> violation.in("communication.channel"))
                .toList();
    }

    List<Violation> unknownStage(String stage) {
        var stages = Stream.concat(
                        bench.parts(Stage.POINT).stream().map(Stage::code),
                        bench.settings().stages().stream().sorted())
                .toList();
        return stages.contains(stage)
                ? List.of()
                : List.of(Codes.unknown(stage, stages).in("stage"));
    }
}

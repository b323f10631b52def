package dev.kith.crm.interaction;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.interaction.Participant.OfCustomer;
import dev.kith.crm.interaction.Participant.Who;
import dev.kith.crm.value.CustomerId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** What holds of all who took part in one interaction, taken together. */
final class Participants {
    private Participants() {}

    static Stream<CustomerId> customers(Stream<Who> all) {
        return all.flatMap(who -> who instanceof OfCustomer one ? Stream.of(one.id()) : Stream.empty());
    }

    /** Asked of each entry of a timeline, hence no stream. */
    static List<CustomerId> customers(List<Participant> all) {
        var ids = new ArrayList<CustomerId>();
        for (var one : all) {
            if (one.who() instanceof OfCustomer customer) {
                ids.add(customer.id());
            }
        }
        return List.copyOf(ids);
    }

    static List<Participant> checked(List<Participant> all) {
        var violations = violations(all.stream().map(Participant::who).toList());
        if (!violations.isEmpty()) {
            throw new InvalidValueException("the participants of an interaction", violations);
        }
        return List.copyOf(all);
    }

    /** Who has a name that cannot be read is left out: what is wrong is told at the name. */
    static Stream<Who> legible(Participant.Raw one) {
        try {
            return Stream.of(one.who());
        } catch (InvalidValueException toldThere) {
            return Stream.empty();
        }
    }

    static List<Violation> violations(List<Who> all) {
        var violations = new ArrayList<Violation>();
        if (all.stream().noneMatch(OfCustomer.class::isInstance)) {
            violations.add(Violation.of("interaction.no-customer").in("participants"));
        }
        var met = new HashSet<Who>();
        if (!all.stream().allMatch(met::add)) {
            violations.add(Violation.of("interaction.participant-twice").in("participants"));
        }
        return violations;
    }
}

package dev.kith.crm.consent;

import dev.kith.crm.consent.Consent.Status;
import dev.kith.crm.failure.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which parts of an entry go together. */
final class ConsentRules {
    private ConsentRules() {}

    static List<Violation> violations(
            Optional<String> purpose, boolean everywhere, Status status, Optional<Instant> until) {
        var violations = new ArrayList<Violation>();
        var agreeing = status == Status.GIVEN || status == Status.PENDING || status == Status.EXPIRED;
        if (agreeing && purpose.isEmpty()) {
            violations.add(Violation.of("consent.purpose").in("purpose"));
        }
        if ((status == Status.OBJECTED || status.suppression()) && purpose.isPresent()) {
            violations.add(Violation.of("consent.all-purposes").in("purpose"));
        }
        if (status == Status.OBJECTED && !everywhere) {
            violations.add(Violation.of("consent.objection").in("reach"));
        }
        if (status != Status.GIVEN && until.isPresent()) {
            violations.add(Violation.of("consent.until").in("until"));
        }
        return violations;
    }
}

package dev.kith.crm.tck;

import dev.kith.crm.consent.Consents;
import dev.kith.crm.consent.NewConsent;
import dev.kith.crm.consent.Permission.Reason;
import dev.kith.crm.consent.Reach;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.value.ChannelCode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;

/** What the chapters on consents share: a customer, and what she says. */
abstract class Consenting extends Desks {
    static final ContactPoint MAIL = ContactPoint.email("ada@example.org");
    static final Reach BY_MAIL = Reach.by(ChannelCode.EMAIL).at(MAIL);
    static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    Customer ada;

    @BeforeEach
    void register() {
        ada = desk().customers().register(NewPerson.named("Ada", "Lovelace"));
    }

    final Consents consents() {
        return desk().consents();
    }

    final Reason reason(String purpose) {
        return reason(purpose, NOW);
    }

    final Reason reason(String purpose, Instant asOf) {
        return consents().permission(ada.id(), purpose, BY_MAIL, asOf).reason();
    }

    final NewConsent given() {
        return NewConsent.given(ada.id(), "marketing").from("web form");
    }
}

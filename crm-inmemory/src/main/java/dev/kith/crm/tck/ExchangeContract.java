package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.extension.Attribute;
import dev.kith.crm.failure.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Import and export, on the store under test. */
abstract class ExchangeContract extends Desks {
    @Test
    @Rule("S-300")
    void a_customer_made_elsewhere_is_admitted_as_it_is() {
        var ada = samples.person("Ada", "Lovelace");
        assertThat(desk().customers().admit(ada)).isEqualTo(ada);
        assertThat(desk().customers().get(ada.id())).isEqualTo(ada);
        assertThat(desk().interactions().facts(ada.id()).count()).isZero();
        var unknown = ContactPoint.of(new ContactPointKind("pigeon"), "x", "x");
        refused(samples.person("Grace", "Hopper").alsoReachedBy(unknown));
        refused(samples.person("Grace", "Hopper").with(Attribute.text(Customer.class, "acme.unknown"), "x"));
        refused(next(samples.person("Grace", "Hopper")));
    }

    private void refused(Customer state) {
        assertThatThrownBy(() -> desk().customers().admit(state)).isInstanceOf(InvalidValueException.class);
        assertThat(desk().customers().find(state.id())).isEmpty();
    }
}

package dev.kith.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.attribute.Attribute;
import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.Query;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What is found does not depend on what is indexed. */
class IndexesTest {
    private static final OrderedField<Customer, Long> SEATS = Attribute.whole(Customer.class, "acme.seats");

    private final JdbcDataSource connections = new JdbcDataSource();

    private static final class Seats implements CrmExtension {
        @Override
        public String name() {
            return "acme.seats";
        }

        @Override
        public void contribute(Contributions to) {
            to.attribute(AttributeDefinition.of(SEATS, PrivacyClass.BEHAVIOUR));
        }
    }

    @Test
    void an_attribute_is_found_without_an_index_and_along_one_that_was_added_later() {
        connections.setURL("jdbc:h2:mem:indexes;DB_CLOSE_DELAY=-1");
        Tables.create(connections);
        try (var plain = crm(JdbcStorage.over(connections))) {
            register(plain, 5);
            assertThat(found(plain)).isEqualTo(2);
        }
        var storage = JdbcStorage.over(connections, Indexes.BUILT_IN.of(SEATS));
        try (var indexed = crm(storage)) {
            storage.reindex(TenantId.ONLY, Customer.TYPE);
            assertThat(found(indexed)).isEqualTo(2);
            register(indexed, 4);
            assertThat(found(indexed)).isEqualTo(3);
        }
    }

    private static void register(Crm crm, long most) {
        var customers = crm.desk(Actor.employee("maria")).customers();
        for (long seats = 1; seats <= most; seats++) {
            customers.register(NewPerson.named("Ada", "Lovelace").with(SEATS, seats));
        }
    }

    private static int found(Crm crm) {
        return crm.desk(Actor.employee("maria"))
                .customers()
                .search(Query.where(SEATS.atLeast(4L)).sortedBy(SEATS.descending()))
                .items()
                .size();
    }

    private static Crm crm(JdbcStorage storage) {
        return Crm.builder().storage(storage).extension(new Seats()).build();
    }
}

package dev.kith.crm.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.Crm;
import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.attribute.PrivacyClass;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.tenantattribute.AttributeRules;
import dev.kith.crm.tenantattribute.NewTenantAttribute;
import dev.kith.crm.tenantattribute.TenantAttribute.Kind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a tenant has defined with the help of an extension that is gone hinders nobody. */
class GoneExtensionTest {
    private static final AttributeRules ANY = AttributeRules.of(PrivacyClass.BEHAVIOUR);

    record Truck(UUID id, Attributes attributes) implements Attributed<Truck> {
        static final OrderedField<Truck, UUID> ID =
                OrderedField.of(Truck.class, "id", FieldType.ID, truck -> Optional.of(truck.id()));
        static final AggregateType<Truck, UUID> TYPE = AggregateType.of("acme.truck", Truck.class, ID);

        @Override
        public Truck attributed(Attributes all) {
            return new Truck(id, all);
        }
    }

    /** Brings trucks. */
    private record Trucks(String name) implements CrmExtension {
        @Override
        public void contribute(Contributions to) {
            to.aggregate(Truck.TYPE);
        }
    }

    @Test
    void itsAttributesAreLeftOutAndMayBeRetired() {
        var storage = InMemoryStorage.create();
        var before =
                Crm.builder().storage(storage).extension(new Trucks("acme")).build();
        var defining = before.desk(Actor.employee("maria")).tenantAttributes();
        var toTruck = defining.define(NewTenantAttribute.of(Customer.TYPE, "own.truck", Kind.REFERENCE, ANY)
                .referringTo("acme.truck"));
        var ofTruck = defining.define(NewTenantAttribute.of(Truck.TYPE, "own.load", Kind.WHOLE, ANY));
        try (var crm = Crm.builder().storage(storage).build()) {
            var desk = crm.desk(Actor.employee("maria"));
            desk.tenantAttributes().define(NewTenantAttribute.of(Customer.TYPE, "own.size", Kind.WHOLE, ANY));
            assertThat(desk.attributes(Customer.class).all())
                    .extracting(one -> one.field().name())
                    .containsExactly("own.size");
            for (var one : List.of(toTruck, ofTruck)) {
                assertThat(desk.tenantAttributes()
                                .revise(one.id(), it -> it.under(it.rules().retire()))
                                .rules()
                                .retired())
                        .isTrue();
            }
        }
    }
}

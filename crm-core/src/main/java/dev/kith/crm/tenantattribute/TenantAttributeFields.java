package dev.kith.crm.tenantattribute;

import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Trait;
import dev.kith.crm.storage.UniqueKey;
import java.util.List;
import java.util.Optional;

/** What may be asked of tenants' attributes; read it as constants of {@link TenantAttribute}. */
interface TenantAttributeFields {
    /** The id. */
    OrderedField<TenantAttribute, TenantAttributeId> ID = OrderedField.of(
            TenantAttribute.class,
            "id",
            FieldType.ID.as(TenantAttributeId.class, TenantAttributeId::value, TenantAttributeId::new),
            one -> Optional.of(one.id()));
    /** The name of the aggregate that has it. */
    PlainField<TenantAttribute, String> OWNER =
            PlainField.of(TenantAttribute.class, "owner", FieldType.CODE, one -> Optional.of(one.owner()));
    /** The key of its values. */
    OrderedField<TenantAttribute, String> NAME =
            OrderedField.of(TenantAttribute.class, "name", FieldType.CODE, one -> Optional.of(one.name()));
    /** Whether it is no more written. */
    PlainField<TenantAttribute, Boolean> RETIRED = PlainField.of(
            TenantAttribute.class,
            "retired",
            FieldType.BOOLEAN,
            one -> Optional.of(one.rules().retired()));
    /** Describes tenants' attributes to stores. */
    AggregateType<TenantAttribute, TenantAttributeId> TYPE = AggregateType.of(
                    "tenant-attribute", TenantAttribute.class, ID)
            .versioned(TenantAttribute::version)
            .with(List.of(OWNER, NAME, RETIRED))
            .unique(List.of(new UniqueKey<>("name", one -> List.of(one.owner() + " " + one.name()))))
            .recording(List.of(
                    Trait.of("owner", one -> Optional.of(one.owner())),
                    Trait.of("name", one -> Optional.of(one.name())),
                    Trait.of("kind", one -> Optional.of(one.kind().name())),
                    Trait.of("target", TenantAttribute::target),
                    new Trait<>("rules", one -> one.rules().texts())));
}

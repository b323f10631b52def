package dev.kith.crm.brand;

import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Trait;
import dev.kith.crm.storage.UniqueKey;
import java.util.List;
import java.util.Optional;

/** What stores know of brands; read it as constants of {@link Brand}. */
interface BrandFields {
    /** The id. */
    OrderedField<Brand, BrandId> ID = OrderedField.of(
            Brand.class,
            "id",
            FieldType.ID.as(BrandId.class, BrandId::value, BrandId::new),
            brand -> Optional.of(brand.id()));
    /** Describes brands to stores. */
    AggregateType<Brand, BrandId> TYPE = AggregateType.of("brand", Brand.class, ID)
            .versioned(Brand::version)
            .unique(List.of(new UniqueKey<>("tenant", brand -> List.of("one"))))
            .recording(List.of(
                    Trait.of("name", brand -> Optional.of(brand.name())),
                    Trait.of("accent", brand -> Optional.of(brand.colours().accent())),
                    Trait.of("ink", brand -> Optional.of(brand.colours().ink())),
                    Trait.of("paper", brand -> Optional.of(brand.colours().paper())),
                    Trait.of("logo", Brand::logo),
                    Trait.of("address", Brand::address),
                    new Trait<>(
                            "texts",
                            brand -> brand.texts().stream()
                                    .map(text -> String.join(
                                            "\n",
                                            text.language(),
                                            text.signOff(),
                                            text.legalFooter(),
                                            text.unsubscribe()))
                                    .toList())));
}

package dev.kith.crm.customer.relationship;

import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.query.Vocabulary;
import java.util.List;

/** Brings relationships to a Crm. */
final class RelationshipFeature implements CrmExtension {
    @Override
    public String name() {
        return "relationship";
    }

    @Override
    public void contribute(Contributions to) {
        to.aggregate(Relationship.TYPE)
                .vocabulary(new Vocabulary(List.of(), List.of(Relationship.OF_CUSTOMER)))
                .facade(Relationships.class, RelationshipUseCases::new)
                .add(FileSection.POINT, RelatedCustomers.SECTION);
        RelationshipKind.BUILT_IN.forEach(kind -> to.add(RelationshipKind.POINT, kind));
    }
}

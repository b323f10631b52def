package dev.kith.crm.consent;

import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.query.Vocabulary;
import java.util.List;

/** Brings the ledger of consents to a Crm. */
final class ConsentFeature implements CrmExtension {
    @Override
    public String name() {
        return "consent";
    }

    @Override
    public void contribute(Contributions to) {
        to.aggregate(Consent.TYPE)
                .vocabulary(new Vocabulary(List.of(), List.of(Consent.OF_CUSTOMER)))
                .facade(Consents.class, ConsentUseCases::new)
                .add(FileSection.POINT, ConsentSheet.SECTION);
        ConsentPurpose.BUILT_IN.forEach(purpose -> to.add(ConsentPurpose.POINT, purpose));
        StopWord.BUILT_IN.forEach(word -> to.add(StopWord.POINT, word));
    }
}

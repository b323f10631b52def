package dev.kith.crm.cadence;

import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.DigestSection;
import dev.kith.crm.extension.DueWork;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.interaction.InteractionEvent;
import dev.kith.crm.query.Vocabulary;
import dev.kith.crm.value.CustomerId;
import java.util.List;

/** Brings cadences to a Crm. */
final class CadenceFeature implements CrmExtension {
    @Override
    public String name() {
        return "cadence";
    }

    @Override
    public void contribute(Contributions to) {
        to.aggregate(Cadence.TYPE)
                .vocabulary(new Vocabulary(List.of(), List.of(Cadence.OF_CUSTOMER)))
                .facade(Cadences.class, CadenceUseCases::new)
                .add(DueWork.POINT, new CheckInComesDue())
                .add(FileSection.POINT, ContactRhythm.SECTION)
                .add(DigestSection.POINT, Silent.SECTION)
                .reaction(InteractionEvent.AMENDED, CadenceFeature::amended)
                .reaction(InteractionEvent.RETRACTED, (event, bench) -> lookAgain(event.customer(), bench));
    }

    /** What was said does not matter here; who took part and when does. */
    private static void amended(InteractionEvent.Amended event, Workbench bench) {
        var before = event.change().before();
        var after = event.change().after();
        if (!before.happened().equals(after.happened()) || !before.customers().equals(after.customers())) {
            lookAgain(event.customer(), bench);
        }
    }

    /** A contact that is gone brings the next check-in forward; the item of the agenda must not come later than it. */
    private static void lookAgain(CustomerId customer, Workbench bench) {
        new CadenceUseCases(bench)
                .of(customer)
                .filter(cadence -> cadence.rhythm().sinceContact())
                .flatMap(cadence ->
                        bench.inTransaction(unit -> unit.of(Cadence.TYPE).lock(cadence.id())))
                .filter(cadence -> cadence.pause().isEmpty())
                .ifPresent(cadence -> new CheckIns(bench).wake(cadence, bench.now()));
    }
}

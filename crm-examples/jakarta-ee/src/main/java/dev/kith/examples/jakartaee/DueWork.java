package dev.kith.examples.jakartaee;

import dev.kith.crm.Crm;
import dev.kith.crm.DueReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What a timer calls each minute. Due work has transactions of its own, and a timer of EJB begins one around it. */
@ApplicationScoped
class DueWork {
    @Inject
    Crm crm;

    @Transactional(TxType.NOT_SUPPORTED)
    public DueReport run() {
        DueReport report;
        do {
            report = crm.runDue(1000);
        } while (report.more());
        return report;
    }
}

package dev.kith.crm.tck;

import dev.kith.crm.Crm;
import dev.kith.crm.CrmBuilder;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the groups share that work as a host does: through a Crm. */
abstract class Desks extends Contract {
    static final Instant NOW = Samples.NOON;

    private Crm crm;

    @BeforeEach
    void openCrm() {
        crm = built(builder -> {});
    }

    @AfterEach
    void closeCrm() {
        crm.close();
    }

    final Crm built(Consumer<CrmBuilder> with) {
        var builder = Crm.builder().storage(new LentStorage(storage())).clock(() -> NOW);
        with.accept(builder);
        return builder.build();
    }

    final Desk desk() {
        return desk(crm);
    }

    final Desk desk(Crm of) {
        return of.desk(context(tenant()));
    }

    final Desk desk(TenantId of) {
        return crm.desk(context(of));
    }

    static CallContext context(TenantId tenant) {
        return CallContext.of(Actor.employee("maria")).in(tenant);
    }
}

package dev.kith.crm;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.storage.CrmStorage;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** The parts that all desks of a Crm share. */
record CoreCrm(
        Assembly assembly,
        CrmStorage storage,
        Units units,
        InstantSource clock,
        Supplier<UUID> ids,
        TenantSettings.Source settings,
        Cursors cursors,
        CommandCheck commands,
        AtomicBoolean closed)
        implements Crm {
    CoreCrm(
            Assembly assembly,
            CrmStorage storage,
            Units units,
            InstantSource clock,
            Supplier<UUID> ids,
            TenantSettings.Source settings,
            Cursors cursors,
            CommandCheck commands) {
        this(assembly, storage, units, clock, ids, settings, cursors, commands, new AtomicBoolean());
    }

    @Override
    public Desk desk(Actor actor) {
        return desk(CallContext.of(actor));
    }

    @Override
    public Desk desk(CallContext context) {
        requireOpen();
        return new CoreDesk(new CoreWorkbench(this, context));
    }

    void requireOpen() {
        if (closed.get()) {
            throw new IllegalUseException("this Crm is closed; build another one");
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            commands.close();
            storage.close();
        }
    }
}

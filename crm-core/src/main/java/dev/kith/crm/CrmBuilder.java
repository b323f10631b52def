package dev.kith.crm;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import dev.kith.crm.context.TenantSettings;
import dev.kith.crm.employee.EmployeeDirectory;
import dev.kith.crm.event.DeliveryLimits;
import dev.kith.crm.event.EventType;
import dev.kith.crm.event.Listener;
import dev.kith.crm.event.Notifier;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.metric.Metrics;
import dev.kith.crm.storage.CrmStorage;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Crm}. Not thread-safe; may be used once. */
public final class CrmBuilder {
    /** One for the whole JVM, so that ids rise. Not the one of UuidCreator, which readies the makers of all other ids with it. */
    private static final TimeOrderedEpochFactory IDS =
            TimeOrderedEpochFactory.builder().withFastRandom().build();

    private final List<CrmExtension> extensions = new ArrayList<>();
    private final List<Listener> listeners = new ArrayList<>();
    private final List<Consumer<Assembly>> subscriptions = new ArrayList<>();
    private DeliveryLimits limits = DeliveryLimits.DEFAULT;
    private @Nullable CrmStorage storage;
    private EmployeeDirectory employees = EmployeeDirectory.unknown();
    private InstantSource clock = InstantSource.system();
    private Supplier<UUID> ids = IDS::create;
    private TenantSettings.Source settings = tenant -> TenantSettings.NEUTRAL;
    private Notifier notifier = Notifier.logging();
    private Metrics metrics = Metrics.NONE;
    private Cursors cursors = Cursors.withRandomKey();

    CrmBuilder() {}

    /**
     * Sets where data are kept. Needed.
     *
     * @param adapter the storage; closed with the Crm, which does not close what the host lent it, such as a DataSource
     * @return this
     */
    public CrmBuilder storage(CrmStorage adapter) {
        storage = adapter;
        return this;
    }

    /**
     * Sets the clock. The system's, if nothing is said.
     *
     * @param source the clock
     * @return this
     */
    public CrmBuilder clock(InstantSource source) {
        clock = source;
        return this;
    }

    /**
     * Sets who the employees are. Nobody is known, if nothing is said: their ids are shown as they are.
     *
     * @param directory the port
     * @return this
     */
    public CrmBuilder employees(EmployeeDirectory directory) {
        employees = directory;
        return this;
    }

    /**
     * Sets how employees are told of what they must not miss, such as reminders. To the log, without anything personal, if nothing is said.
     *
     * @param port the port
     * @return this
     */
    public CrmBuilder notifier(Notifier port) {
        notifier = port;
        return this;
    }

    /**
     * Sets who is told how often, how long and how late. Nobody, if nothing is said.
     *
     * @param port such as {@link dev.kith.crm.metric.MicrometerMetrics}
     * @return this
     */
    public CrmBuilder metrics(Metrics port) {
        metrics = port;
        return this;
    }

    /**
     * Sets the source of ids. Random ones of version 7 by the system's clock, if nothing is said.
     *
     * @param source gives UUIDs of version 7, each once; thread-safe
     * @return this
     */
    public CrmBuilder ids(Supplier<UUID> source) {
        ids = source;
        return this;
    }

    /**
     * Sets where the settings of tenants come from. {@link TenantSettings#NEUTRAL} for all, if nothing is said.
     *
     * @param source the port
     * @return this
     */
    public CrmBuilder settings(TenantSettings.Source source) {
        settings = source;
        return this;
    }

    /**
     * Sets the key by which cursors are encrypted, so that they outlive this Crm and are good in several JVMs. A random
     * one, if nothing is said: then a restart makes all cursors invalid.
     *
     * @param key 16, 24 or 32 secret bytes
     * @return this
     * @throws dev.kith.crm.failure.InvalidValueException if it has another length
     */
    public CrmBuilder cursorKey(byte[] key) {
        cursors = Cursors.withKey(key);
        return this;
    }

    /**
     * Adds an extension, behind the built-in features.
     *
     * @param extension the extension
     * @return this
     */
    public CrmBuilder extension(CrmExtension extension) {
        extensions.add(extension);
        return this;
    }

    /**
     * Adds a listener of the host.
     *
     * @param listener the listener
     * @return this
     */
    public CrmBuilder listener(Listener listener) {
        listeners.add(listener);
        return this;
    }

    /**
     * Adds a listener of the host that hears of events when they are committed, at least once each, of one customer in their order. The subscription is
     * stored when the Crm is built, for which the tables must be there; other JVMs that run already write its deliveries within ten seconds. {@link Crm#runDue} makes them.
     *
     * <pre>{@code
     * builder.afterCommit("shop.mirror", (delivery, desk) -> mirror.put(desk.customers().get(delivery.customer())),
     *         CustomerEvent.REGISTERED, CustomerEvent.REVISED);
     * }</pre>
     *
     * @param subscription its name, for ever: 1 to 40 of a-z 0-9 . _ -
     * @param body what to do
     * @param types which events, one or more
     * @return this
     */
    public CrmBuilder afterCommit(String subscription, AfterCommit body, EventType<?>... types) {
        subscriptions.add(to -> to.afterCommit(
                subscription, (delivery, bench) -> body.deliver(delivery, new CoreDesk((CoreWorkbench) bench)), types));
        return this;
    }

    /**
     * Sets how long deliveries are tried. {@link DeliveryLimits#DEFAULT}, if nothing is said.
     *
     * @param some the limits
     * @return this
     */
    public CrmBuilder deliveryLimits(DeliveryLimits some) {
        limits = some;
        return this;
    }

    /**
     * Builds.
     *
     * @return the Crm
     * @throws MisconfiguredException with all problems at once
     * @throws dev.kith.crm.failure.StoreFailureException if subscriptions could not be stored
     */
    public Crm build() {
        var assembly = new Assembly();
        Features.all(employees, notifier, limits).forEach(assembly::take);
        extensions.forEach(assembly::take);
        listeners.forEach(assembly::listener);
        subscriptions.forEach(one -> one.accept(assembly));
        if (storage == null) {
            assembly.problem("it has no storage; give one with storage(…), such as InMemoryStorage.create()");
        } else {
            assembly.check(storage);
        }
        CommandCheck commands = null;
        try {
            commands = new CommandCheck();
        } catch (MisconfiguredException noProvider) {
            noProvider.problems().forEach(assembly::problem);
        }
        var problems = assembly.problems();
        if (storage == null || commands == null || !problems.isEmpty()) {
            if (commands != null) {
                commands.close();
            }
            throw new MisconfiguredException("the Crm", problems);
        }
        var measured = new Measured(metrics);
        var units = new Units(storage, measured);
        var crm = new CoreCrm(assembly, storage, units, clock, ids, settings, cursors, commands, measured, limits);
        crm.subscribe();
        measured.watch(crm::lag);
        return crm;
    }
}

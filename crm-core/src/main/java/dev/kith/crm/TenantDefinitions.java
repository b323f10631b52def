package dev.kith.crm;

import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.Attributed;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.Vocabulary;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.tenantattribute.TenantAttribute;
import dev.kith.crm.tenantattribute.TenantAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers what tenants have defined, so that no call asks the store for it that need not. For a while after somebody has defined something
 * it remembers nothing: whether and when that is committed, an application's transaction decides. Thread-safe.
 */
final class TenantDefinitions {
    private static final Logger LOG = LoggerFactory.getLogger(TenantDefinitions.class);
    private static final int MOST_TENANTS = 10_000;
    /** Longer than the transactions of an application last in which something is defined. */
    private static final Duration UNSETTLED = Duration.ofMinutes(1);

    private final Assembly assembly;
    private final Map<TenantId, Known> known = new ConcurrentHashMap<>();
    private final Map<TenantId, Instant> changed = new ConcurrentHashMap<>();

    TenantDefinitions(Assembly assembly) {
        this.assembly = assembly;
    }

    /** What one tenant has defined, as it was read. */
    private record Known(
            Instant at, Map<Class<?>, List<AttributeDefinition<?, ?>>> definitions, Vocabulary vocabulary) {
        boolean isFresh(Instant now) {
            return Duration.between(at, now).abs().compareTo(TenantAttributes.STALENESS) <= 0;
        }
    }

    /** Those of extensions first: they go before a tenant's of the same name. */
    @SuppressWarnings("unchecked") // listed under the owner of their fields
    <A extends Attributed<A>> List<AttributeDefinition<A, ?>> of(
            Class<A> owner, TenantId tenant, Instant now, boolean asStored, Supplier<List<TenantAttribute>> read) {
        var own = known(tenant, now, asStored, read).definitions().getOrDefault(owner, List.of());
        return Stream.concat(assembly.attributes(owner).stream(), own.stream().<AttributeDefinition<A, ?>>map(one ->
                        (AttributeDefinition<A, ?>) one))
                .toList();
    }

    Vocabulary vocabulary(TenantId tenant, Instant now, boolean asStored, Supplier<List<TenantAttribute>> read) {
        return known(tenant, now, asStored, read).vocabulary();
    }

    /** Something is defined, here and now; it is not committed yet, and perhaps will not be. */
    void changes(TenantId tenant, Instant now) {
        changed.put(tenant, now);
        known.remove(tenant);
    }

    private boolean isSettled(TenantId tenant, Instant now) {
        var last = changed.get(tenant);
        if (last != null && Duration.between(last, now).abs().compareTo(UNSETTLED) <= 0) {
            return false;
        }
        return last == null || changed.remove(tenant, last);
    }

    private Known known(TenantId tenant, Instant now, boolean asStored, Supplier<List<TenantAttribute>> read) {
        if (asStored || !isSettled(tenant, now)) {
            return made(now, read.get());
        }
        var there = known.get(tenant);
        if (there != null && there.isFresh(now)) {
            return there;
        }
        var fresh = made(now, read.get());
        if (known.size() >= MOST_TENANTS) {
            known.values().removeIf(one -> !one.isFresh(now));
        }
        // what was defined meanwhile is asked for until this has grown old
        known.put(tenant, fresh);
        return fresh;
    }

    private Known made(Instant now, List<TenantAttribute> all) {
        var definitions = new HashMap<Class<?>, List<AttributeDefinition<?, ?>>>();
        for (var type : assembly.aggregates()) {
            if (Attributed.class.isAssignableFrom(type.type())) {
                var own = all.stream()
                        .filter(one -> one.owner().equals(type.name()))
                        .flatMap(one -> defined(one, type))
                        .toList();
                if (!own.isEmpty()) {
                    definitions.put(type.type(), own);
                }
            }
        }
        if (definitions.isEmpty()) {
            return new Known(now, Map.of(), assembly.vocabulary());
        }
        var fields = definitions.values().stream().flatMap(List::stream).<Field<?, ?>>map(AttributeDefinition::field);
        var words = assembly.vocabulary();
        return new Known(
                now,
                definitions,
                new Vocabulary(Stream.concat(words.fields().stream(), fields).toList(), words.relations()));
    }

    /** One that was defined by other rules than today's, or refers to what an extension brought that is gone, must keep nobody from working. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the class was asked whether it is one
    private Stream<AttributeDefinition<?, ?>> defined(TenantAttribute one, AggregateType<?, ?> owner) {
        try {
            return ((List<AttributeDefinition<?, ?>>) one.definitions((Class) owner.type(), assembly.aggregates()))
                    .stream();
        } catch (InvalidValueException | IllegalUseException unfit) {
            LOG.warn("the tenant's attribute {} is left out: {}", one.id(), unfit.getMessage());
            return Stream.empty();
        }
    }
}

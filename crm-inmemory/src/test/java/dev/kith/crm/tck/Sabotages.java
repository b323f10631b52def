package dev.kith.crm.tck;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.delivery.Outbox;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Facts;
import dev.kith.crm.storage.Agenda.Candidate;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Change;
import dev.kith.crm.storage.CrmStorage.SnapshotRequest;
import dev.kith.crm.storage.Repository;
import dev.kith.crm.storage.Scan;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.storage.UnitOfWork;
import dev.kith.crm.storage.Visibility;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.InteractionId;
import java.lang.reflect.RecordComponent;
import java.text.Collator;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Mistakes that real adapters make. */
final class Sabotages {
    static final class IgnoresVersions implements Saboteur {
        @Override
        public <A, I> Change<A> change(Repository<A, I> rows, AggregateType<A, I> type, Change<A> change) {
            var id = type.id().read(change.before(), Facts.NONE).orElseThrow();
            return new Change<>(rows.lock(id).orElse(change.before()), change.after());
        }
    }

    static final class RollsBackByHalf implements Saboteur {
        private final List<Customer> written = new ArrayList<>();

        @Override
        public void added(Object aggregate) {
            written.add((Customer) aggregate);
        }

        @Override
        public void afterRollback(UnitOfWork unit) {
            var customers = unit.of(Customer.TYPE);
            written.stream()
                    .filter(customer -> customers.find(customer.id()).isEmpty())
                    .forEach(customers::add);
        }
    }

    static final class DropsTheTenant implements Saboteur {
        @Override
        public CallContext context(CallContext context) {
            return context.in(TenantId.ONLY);
        }
    }

    static final class SeesEverything implements Saboteur {
        @Override
        public Visibility visibility(Visibility visibility) {
            return Visibility.all();
        }
    }

    static final class ThinksInThreeValues implements Saboteur {
        /** As SQL does: neither a comparison with NULL is true, nor its complement. */
        @Override
        public <A> Criterion<A> where(Criterion<A> where) {
            if (where instanceof Criterion.Not<A> not && not.part() instanceof Criterion.Equal<A, ?> equal) {
                return where.and(equal.field().isPresent());
            }
            return where;
        }
    }

    static final class SortsIdsSigned implements Saboteur {
        @Override
        public <A> Slice<A> slice(AggregateType<A, ?> type, Scan<A> scan, Slice<A> slice) {
            if (type != (Object) Customer.TYPE || scan.sort().terms().size() > 1) {
                return slice;
            }
            return new Slice<>(
                    slice.items().stream()
                            .sorted(Comparator.comparing(
                                    row -> ((Customer) row).id().value()))
                            .toList(),
                    slice.next());
        }
    }

    static final class SkipsARowAtEachPage implements Saboteur {
        @Override
        public <A> Slice<A> slice(AggregateType<A, ?> type, Scan<A> scan, Slice<A> slice) {
            return scan.after().isEmpty() || slice.items().isEmpty()
                    ? slice
                    : new Slice<>(slice.items().subList(1, slice.items().size()), slice.next());
        }
    }

    static final class SwallowsDuplicates implements Saboteur {
        @Override
        public <A, I> void add(Repository<A, I> rows, AggregateType<A, I> type, A aggregate) {
            if (rows.find(type.id().read(aggregate, Facts.NONE).orElseThrow()).isEmpty()) {
                rows.add(aggregate);
            }
        }
    }

    static final class DropsAttributes implements Saboteur {
        @Override
        public <A, I> void add(Repository<A, I> rows, AggregateType<A, I> type, A aggregate) {
            rows.add(with(aggregate, "attributes", Attributes.NONE));
        }
    }

    static final class CountsTheInvisible implements Saboteur {
        @Override
        public long count(LongSupplier seen, LongSupplier all) {
            return all.getAsLong();
        }
    }

    static final class SortsByLanguage implements Saboteur {
        @Override
        public <A> Slice<A> slice(AggregateType<A, ?> type, Scan<A> scan, Slice<A> slice) {
            if (!scan.sort().terms().get(0).field().equals(Customer.FAMILY_NAME)) {
                return slice;
            }
            var language = Collator.getInstance(Locale.ENGLISH);
            return new Slice<>(
                    slice.items().stream()
                            .sorted(Comparator.comparing(
                                    row -> ((Customer) row).name().display(), language))
                            .toList(),
                    slice.next());
        }
    }

    /** As some databases do with NULL, unless they are told. */
    static final class PutsAbsentFirst implements Saboteur {
        @Override
        public <A> Slice<A> slice(AggregateType<A, ?> type, Scan<A> scan, Slice<A> slice) {
            var first = scan.sort().terms().get(0).field();
            if (!first.equals(Customer.FAMILY_NAME)) {
                return slice;
            }
            return new Slice<>(
                    slice.items().stream()
                            .sorted(Comparator.comparing(row -> Customer.FAMILY_NAME
                                    .read((Customer) row, Facts.NONE)
                                    .isPresent()))
                            .toList(),
                    slice.next());
        }
    }

    static final class TakesWildcards implements Saboteur {
        @Override
        public <A> Criterion<A> where(Criterion<A> where) {
            return where instanceof Criterion.Text<A> text && text.value().endsWith("%")
                    ? text.field().startsWith(text.value().replace("%", ""))
                    : where;
        }
    }

    /** Takes the first contact for all there is to know. */
    static final class KeepsTheFirstFacts implements Saboteur {
        private final Set<CustomerId> known = ConcurrentHashMap.newKeySet();

        @Override
        public @Nullable Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            var late = method.equals("merge") && !known.add(((ContactFacts) arguments[0]).customer());
            return late ? null : honest.with(arguments);
        }
    }

    static final class OverwritesEntries implements Saboteur {
        private final Map<InteractionId, Interaction> latest = new ConcurrentHashMap<>();

        @Override
        public @Nullable Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("append") && arguments[0] instanceof Collection<?> entries) {
                entries.forEach(entry -> latest.put(((Interaction) entry).id(), (Interaction) entry));
            }
            var answer = honest.with(arguments);
            return method.equals("find") && arguments[0] instanceof InteractionId id && latest.containsKey(id)
                    ? ((Optional<?>) answer).map(any -> latest.get(id))
                    : answer;
        }
    }

    /** Tells whoever asks, in whichever tenant, what was read first. */
    static final class KeepsWhatWasRead implements Saboteur {
        private record Read(CustomerId customer, Object subject) {}

        private final Map<Read, Object> kept = new HashMap<>();

        @Override
        @SuppressWarnings("unchecked") // of one subject
        public <T> T snapshot(SnapshotRequest<T> asked, Supplier<T> read) {
            var key = new Read(asked.customer(), asked.subject());
            return asked.fresh() ? read.get() : (T) kept.computeIfAbsent(key, any -> read.get());
        }
    }

    static final class KeepsWhatIsDone implements Saboteur {
        @Override
        public @Nullable Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            return method.equals("remove") ? null : honest.with(arguments);
        }
    }

    /** Ends an entry by its id alone, whoever holds it meanwhile. */
    static final class EndsWhatOthersHold implements Saboteur {
        private static final int MOST_CLAIMS = 5;

        @Override
        public Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (!method.equals("complete")) {
                return honest.with(arguments);
            }
            int ended = 0;
            for (var one : (Collection<?>) arguments[0]) {
                var held = (Outbox.Held) one;
                for (int claims = 1; claims <= MOST_CLAIMS; claims++) {
                    ended += (Integer) honest.with(List.of(new Outbox.Held(held.entry(), claims, held.attempt())));
                }
            }
            return ended;
        }
    }

    /** Knows by how much the kit puts off. */
    static final class ClaimsWhatWasPutOff implements Saboteur {
        private static final Duration HOUR = Duration.ofHours(1);

        @Override
        public @Nullable Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            var answer = honest.with(arguments);
            return arguments.length == 1
                            && arguments[0] instanceof Candidate old
                            && Optional.empty().equals(answer)
                    ? honest.with(
                            new Candidate(old.tenant(), old.id(), old.due().plus(HOUR), old.attempts() + 1))
                    : answer;
        }
    }

    static final class CutsToMillis implements Saboteur {
        @Override
        public @Nullable Object call(String method, Object[] arguments, Honest honest) throws Throwable {
            if (method.equals("append") && arguments[0] instanceof Collection<?> entries) {
                return honest.with(entries.stream().map(CutsToMillis::cut).toList());
            }
            return honest.with(arguments);
        }

        private static Object cut(Object entry) {
            var timing = ((Interaction) entry).timing();
            return with(
                    entry, "timing", with(timing, "happened", timing.happened().truncatedTo(ChronoUnit.MILLIS)));
        }
    }

    /** A copy of a record with another component, whatever others it has. */
    @SuppressWarnings("unchecked") // made by the record's own constructor
    private static <R> R with(R record, String name, Object value) {
        var components = record.getClass().getRecordComponents();
        if (Stream.of(components).noneMatch(one -> one.getName().equals(name))) {
            throw new IllegalArgumentException(record.getClass() + " has no " + name);
        }
        try {
            var arguments = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                arguments[i] = components[i].getName().equals(name)
                        ? value
                        : components[i].getAccessor().invoke(record);
            }
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) record.getClass().getConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Sabotages() {}
}

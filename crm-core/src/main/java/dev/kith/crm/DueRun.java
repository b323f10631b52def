package dev.kith.crm;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.extension.DueWork;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.metric.Metrics;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.Agenda.Candidate;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of due work. Each item has a unit of its own; one that fails is put off, and the others go on. */
final class DueRun {
    private static final Logger LOG = LoggerFactory.getLogger(DueRun.class);
    private static final int CHUNK = 100;
    private static final String UNKNOWN = "unknown";
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final CoreCrm crm;
    private final BooleanSupplier stop;
    private final Map<String, DueWork> works;
    private final Instant now;
    private final Set<Candidate> left = new HashSet<>();
    private int done;
    private int failed;

    /** Of the item that is at work now, or was last. */
    private String work = UNKNOWN;

    DueRun(CoreCrm crm, BooleanSupplier stop) {
        this.crm = crm;
        this.stop = stop;
        this.works = crm.assembly().parts(DueWork.POINT).stream()
                .collect(Collectors.toMap(DueWork::name, Function.identity()));
        this.now = crm.clock().instant();
    }

    int done() {
        return done;
    }

    int failed() {
        return failed;
    }

    /** Goes on behind what this run has met and left: others are at it, or it could not be put off. {@return whether there may be more} */
    boolean upTo(int limit) {
        while (done + failed < limit && !stop.getAsBoolean()) {
            var room = Math.min(CHUNK, limit - done - failed);
            var found = crm.storage().due(now, works.keySet(), room + left.size()).stream()
                    .filter(candidate -> !left.contains(candidate))
                    .limit(room)
                    .toList();
            if (found.isEmpty()) {
                return false;
            }
            found.stream().takeWhile(candidate -> !stop.getAsBoolean()).forEach(this::attempt);
        }
        return true;
    }

    private void attempt(Candidate candidate) {
        try {
            if (ran(candidate)) {
                done++;
                crm.measured().due(work, Metrics.OK, candidate.due(), now);
            } else {
                left.add(candidate);
            }
        } catch (Exception | LinkageError | AssertionError | StackOverflowError why) { // of one item: the others go on
            failed++;
            crm.measured().due(work, Measured.outcome(why), candidate.due(), now);
            putOff(candidate, why);
        }
    }

    /** Done and removed in one unit; what another worker has taken is left to it. */
    private boolean ran(Candidate candidate) {
        var bench = bench(candidate);
        work = UNKNOWN;
        return bench.inTransaction(unit -> {
            var agenda = unit.port(Agenda.class);
            var claimed = agenda.claim(candidate);
            claimed.ifPresent(item -> {
                work = item.work();
                agenda.remove(item);
                Objects.requireNonNull(works.get(item.work())).run(item, bench);
            });
            return claimed.isPresent();
        });
    }

    /** The message of an exception may hold personal data: only its class is told. */
    private void putOff(Candidate candidate, Throwable why) {
        var until = now.plus(pause(candidate.attempts()));
        var item = candidate.id();
        var name = why.getClass().getName();
        LOG.warn("due item {} failed with {}; it is tried again at {}", item, name, until);
        try {
            bench(candidate).inTransaction(unit -> {
                unit.port(Agenda.class).putOff(candidate, until);
                return until;
            });
        } catch (StoreFailureException further) {
            left.add(candidate);
            // the next run tries it again
            LOG.warn("due item {} could not be put off: {}", item, further.getMessage());
        }
    }

    private static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private CoreWorkbench bench(Candidate candidate) {
        return new CoreWorkbench(crm, CallContext.of(Actor.engine("due")).in(candidate.tenant()), true);
    }
}

package dev.kith.crm.sequence;

import dev.kith.crm.employee.Employees;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The sequences that run for a customer, as the file shows them.
 *
 * @param sequences at most ten, the one that began first comes first
 * @param more whether there are more
 */
public record RunningSequences(List<Sequence> sequences, boolean more) {
    /** The section of a customer's file. */
    public static final FileSection<RunningSequences> SECTION = new OfFile();

    private static final int MOST = 10;

    /**
     * Copies the list.
     *
     * @param sequences at most ten
     * @param more whether there are more
     */
    public RunningSequences {
        sequences = List.copyOf(sequences);
    }

    private static final class OfFile implements FileSection<RunningSequences> {
        @Override
        public String name() {
            return "Sequences";
        }

        @Override
        public Class<RunningSequences> type() {
            return RunningSequences.class;
        }

        @Override
        public Supplier<RunningSequences> read(CustomerId customer, Workbench bench) {
            var running = Sequence.CUSTOMER.is(customer).and(Sequence.STATE.is(Sequence.State.RUNNING));
            var asked = bench.ask(Sequence.TYPE, Query.where(running).limit(MOST));
            return () -> {
                var found = asked.get();
                return new RunningSequences(found.items(), found.next().isPresent());
            };
        }

        @Override
        public List<String> lines(RunningSequences content, Workbench bench) {
            return Stream.concat(
                            content.sequences().stream().map(one -> line(one, bench)),
                            content.more() ? Stream.of("and more") : Stream.empty())
                    .toList();
        }

        private static String line(Sequence one, Workbench bench) {
            return one.template() + " around " + one.anchor() + ": " + one.settled() + " of "
                    + one.steps().size() + " steps settled"
                    + one.next()
                            .map(step -> ", next on " + step.on(one.anchor()) + ": "
                                    + step.brief().title() + ", "
                                    + bench.facade(Employees.class)
                                            .display(step.assignee().orElse(one.assignee())))
                            .orElse("");
        }
    }
}

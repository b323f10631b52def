package dev.kith.examples.benchmarks;

import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.jpa.JpaStorage;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;

/** Changes customers with an event that nobody has asked for, and without it. */
final class UnheardEvent {
    private static final double BAR = 1.03;

    private UnheardEvent() {}

    static List<Figure> measure(Sides sides, Size size) throws Exception {
        try (var crm = Crm.builder()
                .storage(JpaStorage.over(sides.apart()))
                .clock(() -> Sample.NOW)
                .extension(new Noting())
                .build()) {
            var notes = crm.desk(Actor.employee(Sample.EMPLOYEE)).facade(Notes.class);
            Rounds.Variant telling = round -> notes.write(round, size, true);
            Rounds.Variant silent = round -> notes.write(round, size, false);
            var rounds = new Rounds(List.of(telling, silent), 1);
            rounds.warmUp(size.warmUp());
            rounds.measure(size.rounds());
            if (size.rounds() < Interval.FEWEST) {
                return List.of();
            }
            return List.of(Figure.ratio(
                    "unheard-event",
                    Interval.ofMedian(rounds.nanos(0)).median() / 1000 / size.single(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    "us",
                    Interval.ofMedian(rounds.ratios(0, 1)),
                    BAR));
        }
    }

    /** Somebody has noted something. */
    private record Noted(UUID id, Instant at, CallContext by, CustomerId customer) implements DomainEvent {}

    private static final EventType<Noted> NOTED = new EventType<>("benchmarks.noted", 1, Noted.class);

    private record Noting() implements CrmExtension {
        @Override
        public String name() {
            return "benchmarks.notes";
        }

        @Override
        public void contribute(Contributions to) {
            to.facade(Notes.class, Notes::new);
        }
    }

    private record Notes(Workbench bench) {
        long write(int round, Size size, boolean telling) {
            for (int i = 0; i < size.single(); i++) {
                int any = Sample.below(size.customers(), 15_000_000L + round * (long) size.single() + i);
                write(Sample.customerId(any), round + " " + telling, telling);
            }
            return size.single();
        }

        private void write(CustomerId id, String text, boolean telling) {
            bench.inTransaction(unit -> {
                var noted = bench.facade(Customers.class).revise(id, state -> state.noted(text));
                if (telling) {
                    bench.emit(NOTED, new Noted(bench.newId(), bench.now(), bench.context(), id));
                }
                return noted;
            });
        }
    }
}

package dev.kith.examples.benchmarks;

import dev.kith.crm.Crm;
import dev.kith.crm.Desk;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.value.CustomerId;
import java.util.Arrays;
import java.util.List;

/** What is measured without a database, against bars of time and size. */
final class InMemory {
    private static final double MEBIBYTE = 1024.0 * 1024;
    private static final double BAR_OF_A_MILLION = 2.5 * 1024;
    private static final int A_MILLION = 1_000_000;

    private InMemory() {}

    /** Opens files in which there is something in each section. */
    static Figure openFile(Size size) throws Exception {
        try (var crm = crm()) {
            var desk = desk(crm);
            var files = FullFiles.write(desk, size.fullFiles(), registered(desk, size));
            return timed("memory-open-file", 10, size, round -> {
                long read = 0;
                for (int i = 0; i < size.many(); i++) {
                    read += desk.open(files.get(i % files.size())).asText().length();
                }
                return read;
            });
        }
    }

    /** Looks customers up by their phone numbers. */
    static Figure findByPhone(Size size) throws Exception {
        try (var crm = crm()) {
            var desk = desk(crm);
            registered(desk, size);
            return timed("memory-find-by-phone", 5, size, round -> {
                long found = 0;
                for (int i = 0; i < size.many(); i++) {
                    int any = Sample.below(size.customers(), (long) round * size.many() + i);
                    found += desk.customers().findByPhone(Sample.phone(any)).size();
                }
                if (found != size.many()) {
                    throw new IllegalStateException("found " + found + " of " + size.many());
                }
                return found;
            });
        }
    }

    /** Fills the heap of a JVM of its own; where fewer than a million customers are asked for, what they take is scaled up. */
    static Figure heap(Size size) throws Exception {
        var told = ChildJvm.run(
                FilledHeap.class,
                List.of("-Xmx" + Math.max(1, 6L * size.inMemory() / A_MILLION) + "g"),
                String.valueOf(size.inMemory()));
        double bytes = Double.parseDouble(told.line().split(" ")[0]);
        double mebibytes = bytes * A_MILLION / size.inMemory() / MEBIBYTE;
        return Figure.absolute(
                "memory-million-customers", new Interval(mebibytes, mebibytes, mebibytes), "MiB", BAR_OF_A_MILLION);
    }

    /** From the start of a JVM until a customer is stored. */
    static Figure startUp(Size size) throws Exception {
        double[] millis = new double[Math.max(size.rounds(), Interval.FEWEST)];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = ChildJvm.run(FirstCustomer.class, List.of()).nanos() / 1_000_000.0;
        }
        return Figure.absolute("start-up", Interval.ofMedian(millis), "ms", 500);
    }

    private static Crm crm() {
        return Crm.builder()
                .storage(InMemoryStorage.create())
                .clock(() -> Sample.NOW)
                .build();
    }

    private static Desk desk(Crm crm) {
        return crm.desk(Actor.employee(Sample.EMPLOYEE));
    }

    /** Gives one of them. */
    private static CustomerId registered(Desk desk, Size size) {
        for (int i = 1; i < size.customers(); i++) {
            register(desk, i);
        }
        return register(desk, 0);
    }

    private static CustomerId register(Desk desk, int number) {
        return desk.customers()
                .register(NewPerson.named(Sample.given(number), Sample.family(number))
                        .email(Sample.email(number))
                        .phone(Sample.phone(number)))
                .id();
    }

    private static Figure timed(String name, double bar, Size size, Rounds.Variant work) throws Exception {
        var rounds = new Rounds(List.of(work), 1);
        rounds.warmUp(size.warmUp());
        rounds.measure(Math.max(size.rounds(), Interval.FEWEST));
        double[] micros = Arrays.stream(rounds.nanos(0))
                .map(nanos -> nanos / 1000 / size.many())
                .toArray();
        return Figure.absolute(name, Interval.ofMedian(micros), "us", bar);
    }
}

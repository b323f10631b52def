package dev.kith.examples.benchmarks;

import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.value.CustomerId;
import java.util.List;

/** Logs interactions one by one, each in a transaction of its own, with customers from all over the tables. */
record LogOne(Sides sides, Size size) implements Workload {
    @Override
    public String name() {
        return "log-one";
    }

    @Override
    public double bar() {
        return 1.4;
    }

    @Override
    public int operations() {
        return size.single();
    }

    @Override
    public long byKith(int round) {
        for (var talk : talks(round)) {
            sides.desk().interactions().log(command(talk));
        }
        return 0;
    }

    @Override
    public long byJdbc(int round) throws Exception {
        for (var talk : talks(round)) {
            sides.jdbc(connection -> {
                JdbcLog.log(connection, List.of(talk));
                return 0;
            });
        }
        return 0;
    }

    @Override
    public long byJpa(int round) {
        for (var talk : talks(round)) {
            sides.jpa(rows -> {
                JpaLog.log(rows, List.of(talk));
                return 0;
            });
        }
        return 0;
    }

    private List<Talk> talks(int round) {
        return Talk.of(round, operations(), size.customers());
    }

    static NewInteraction command(Talk talk) {
        return NewInteraction.by(
                        talk.channel(),
                        talk.inbound() ? Direction.INBOUND : Direction.OUTBOUND,
                        new CustomerId(talk.customer()))
                .at(talk.happened())
                .summary(talk.summary())
                .notes(talk.notes());
    }
}

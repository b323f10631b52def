package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.inmemory.InMemoryStorage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sequences of commands: the same outcomes and the same end on the store under test and in memory. */
@Tag("random")
abstract class CommandRunsContract extends Contract {
    private static final System.Logger LOG = System.getLogger("dev.kith.crm.tck");
    private static final int SEQUENCES = 500;
    private static final int LENGTH = 30;
    private static final double REFUSED = 0.15;
    private static final int DONE = 300;

    private int commands;
    private int refused;
    private int done;

    @Test
    @Rule("S-260")
    void sequences_of_commands_end_as_in_memory() {
        try (var here = new Player(storage());
                var memory = InMemoryStorage.create();
                var oracle = new Player(memory)) {
            for (int seed = 1; seed <= SEQUENCES; seed++) {
                playBoth(here, oracle, seed);
            }
            done = here.done();
        }
        LOG.log(
                System.Logger.Level.INFO,
                "sequences: {0} of {1} commands, {2} of {3} refused, {4} items of due work done",
                SEQUENCES,
                LENGTH,
                refused,
                commands,
                done);
        assertThat(done).isGreaterThanOrEqualTo(DONE);
        assertThat((double) refused / commands).isGreaterThanOrEqualTo(REFUSED);
    }

    private void playBoth(Player here, Player oracle, int seed) {
        var tenant = freshTenant();
        var draw = new Commands(seed);
        here.begin(tenant, seed);
        oracle.begin(tenant, seed);
        for (int step = 1; step <= LENGTH; step++) {
            var command = draw.next();
            var expected = oracle.play(command);
            var outcome = here.play(command);
            assertThat(outcome).as("seed %d, step %d", seed, step).isEqualTo(expected);
            commands++;
            refused += outcome.refused() ? 1 : 0;
        }
        assertThat(here.everything()).as("end of seed %d", seed).isEqualTo(oracle.everything());
    }
}

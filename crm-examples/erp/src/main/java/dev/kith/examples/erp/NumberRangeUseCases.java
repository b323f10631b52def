package dev.kith.examples.erp;

import dev.kith.crm.extension.Lookup;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.storage.Change;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.util.List;

final class NumberRangeUseCases extends Lookup.OfType<NumberRange, NumberRangeId> implements NumberRanges {
    NumberRangeUseCases(Workbench bench) {
        super(bench, NumberRange.TYPE);
    }

    @Override
    public NumberRange open(NewNumberRange command) {
        bench.check(command, List.of());
        var range = new NumberRange(
                NumberRangeId.of(command.name()),
                Version.FIRST,
                command.name(),
                Text.filled(command.prefix()),
                command.first());
        bench.add(NumberRange.TYPE, range);
        return range;
    }

    @Override
    public String draw(String name) {
        return bench.inTransaction(unit -> {
            var ranges = unit.of(NumberRange.TYPE);
            var range = ranges.lock(NumberRangeId.of(name)).orElseThrow(() -> noRange(name));
            // not by the bench, which would record it: the history of the numbered thing tells its number already
            ranges.replace(new Change<>(range, range.drawn()));
            return range.number();
        });
    }

    private RefusedException noRange(String name) {
        return new RefusedException(Refusal.of(
                "acme.no-range",
                "tenant " + bench.context().tenant() + " has no number range '" + name
                        + "', so nothing can be numbered; open one by NumberRanges.open"));
    }
}

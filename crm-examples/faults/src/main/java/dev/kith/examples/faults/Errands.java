package dev.kith.examples.faults;

import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.DueWork;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.value.CustomerId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** A vendor's due work: each item is handed over to a provider beyond the network, by the key of the item. */
final class Errands implements CrmExtension, DueWork {
    static final String NAME = "faults.errand";

    /** Items of this occurrence fail at their first attempt in each process. */
    static final String FAILS_ONCE = "fails-once";

    private final Line provider;
    private final FailPoints points;
    private final Set<UUID> failed = ConcurrentHashMap.newKeySet();

    Errands(Line provider, FailPoints points) {
        this.provider = provider;
        this.points = points;
    }

    /** Plans items. */
    interface Book {
        /**
         * Plans.
         *
         * @param customer for whom
         * @param items how many
         * @param failing whether one of them fails at its first attempt
         * @return their ids, each with what is to be delivered
         */
        Map<String, String> plan(CustomerId customer, int items, boolean failing);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void contribute(Contributions to) {
        to.add(DueWork.POINT, this).facade(Book.class, bench -> (customer, count, failing) -> {
            var items = IntStream.range(0, count)
                    .mapToObj(n -> new Agenda.Item(
                            bench.newId(),
                            NAME,
                            bench.newId(),
                            customer,
                            failing && n == 0 ? FAILS_ONCE : Integer.toString(n),
                            bench.now()))
                    .toList();
            return planned(bench, items);
        });
    }

    private static Map<String, String> planned(Workbench bench, List<Agenda.Item> items) {
        return bench.inTransaction(unit -> {
            unit.port(Agenda.class).plan(items);
            var promised = new TreeMap<String, String>();
            items.forEach(item -> promised.put(item.id().toString(), payload(item)));
            return promised;
        });
    }

    @Override
    public void run(Agenda.Item item, Workbench bench) {
        if (item.occurrence().equals(FAILS_ONCE) && failed.add(item.id())) {
            throw new IllegalStateException("as the fault wants it");
        }
        var id = item.id().toString();
        provider.hand(id, id, payload(item));
        points.reach(FailPoint.HANDED_OVER);
    }

    private static String payload(Agenda.Item item) {
        return item.subject() + "/" + item.customer().value() + "/" + item.occurrence();
    }
}

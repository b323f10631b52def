package dev.kith.examples.erp;

import dev.kith.crm.extension.FileSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

final class OpenStopsSection implements FileSection<OpenStops> {
    @Override
    public String name() {
        return "Delivery stops";
    }

    @Override
    public Class<OpenStops> type() {
        return OpenStops.class;
    }

    @Override
    public Supplier<OpenStops> read(CustomerId customer, Workbench bench) {
        var query = Query.where(OpenStops.of(customer))
                .sortedBy(DeliveryStop.DAY.ascending())
                .limit(OpenStops.MOST);
        var asked = bench.ask(DeliveryStop.TYPE, query);
        return () -> {
            var found = asked.get();
            return new OpenStops(found.items(), found.next().isPresent());
        };
    }

    @Override
    public List<String> lines(OpenStops content, Workbench bench) {
        var stops = content.items().stream().map(stop -> stop.day() + "  " + stop.address());
        return Stream.concat(stops, content.more() ? Stream.of("and more") : Stream.empty())
                .toList();
    }
}

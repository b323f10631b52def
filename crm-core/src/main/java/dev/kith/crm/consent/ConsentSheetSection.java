package dev.kith.crm.consent;

import dev.kith.crm.extension.FileSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.CustomerId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

final class ConsentSheetSection implements FileSection<ConsentSheet> {
    private static final int MOST = 50;

    @Override
    public String name() {
        return "Messages";
    }

    @Override
    public Class<ConsentSheet> type() {
        return ConsentSheet.class;
    }

    @Override
    public Supplier<ConsentSheet> read(CustomerId customer, Workbench bench) {
        var asked = bench.ask(
                Consent.TYPE,
                Query.where(Consent.CUSTOMER.is(customer))
                        .sortedBy(Consent.SAID.descending().then(Consent.RECORDED.descending()))
                        .limit(MOST));
        return () -> new ConsentSheet(asked.get().items());
    }

    /** Of what was said several times, the latest. */
    @Override
    public List<String> lines(ConsentSheet content, Workbench bench) {
        var told = new HashSet<List<Object>>();
        var zone = bench.settings().zone();
        return content.entries().stream()
                .filter(one -> told.add(List.of(one.purpose(), one.reach(), kind(one.status()))))
                .map(one -> line(one, zone))
                .toList();
    }

    /** What one word of which takes the place of another; one that is to be confirmed takes no place. */
    private static Consent.Status kind(Consent.Status status) {
        return switch (status) {
            case COMPLAINED, STOPPED, RELEASED -> Consent.Status.STOPPED;
            case GIVEN, WITHDRAWN, EXPIRED -> Consent.Status.GIVEN;
            case OBJECTED, PENDING -> status;
        };
    }

    private static String line(Consent one, ZoneId zone) {
        return one.purpose().orElse(one.status() == Consent.Status.OBJECTED ? "all marketing" : "everything")
                + one.reach().channel().map(channel -> " by " + channel.code()).orElse("")
                + one.reach().address().map(address -> " at " + address.key()).orElse("")
                + ": " + one.status().name().toLowerCase(Locale.ROOT) + " "
                + LocalDate.ofInstant(one.timing().said(), zone) + ", "
                + one.proof().source()
                + one.timing()
                        .until()
                        .map(end -> ", until " + LocalDate.ofInstant(end, zone))
                        .orElse("");
    }
}

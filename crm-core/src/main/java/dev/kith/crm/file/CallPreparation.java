package dev.kith.crm.file;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers.Upcoming;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.file.BeforeYouCall.Open;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.Interactions;
import dev.kith.crm.interaction.OpenItem;
import dev.kith.crm.interaction.OpenItem.Concern;
import dev.kith.crm.interaction.OpenItem.Promise;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Query;
import dev.kith.crm.storage.Slice;
import dev.kith.crm.value.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what to know before a call, and writes it for a terminal. */
record CallPreparation(Workbench bench, LocalDate today) {
    private static final int SUMMARIES = 3;
    private static final int DAYS = 14;
    private static final Criterion<Interaction> LEAVES_OPEN = Promise.OF_INTERACTION
            .some(Promise.SETTLED.isAbsent())
            .or(Concern.OF_INTERACTION.some(Concern.SETTLED.isAbsent()));
    private static final Comparator<Open<?>> OLDEST_FIRST = Comparator.<Open<?>, Instant>comparing(
                    open -> open.entry().happened())
            .thenComparing(open -> open.entry().id().value());

    /**
     * What was asked for.
     *
     * @param leaving the newest entries that leave something open
     * @param telling the newest ones with a summary
     */
    record Asked(Supplier<Slice<Interaction>> leaving, Supplier<Slice<Interaction>> telling) {}

    Asked ask(CustomerId customer) {
        return new Asked(
                newest(customer, BeforeYouCall.MOST, LEAVES_OPEN),
                newest(customer, SUMMARIES, Interaction.SUMMARY.isPresent()));
    }

    private Supplier<Slice<Interaction>> newest(CustomerId customer, int most, Criterion<Interaction> where) {
        return bench.ask(
                Interaction.TYPE,
                Query.where(where).sortedBy(Interactions.NEWEST_FIRST).limit(most),
                (unit, scan) -> unit.port(InteractionLog.class).askTimeline(customer, scan));
    }

    BeforeYouCall read(Customer customer, Asked asked, List<Upcoming> dates) {
        var leaving = asked.leaving().get();
        var promises = open(leaving.items(), Content::promises);
        promises.sort(Comparator.<Open<Promise>, LocalDate>comparing(
                        one -> one.item().due().orElse(LocalDate.MAX))
                .thenComparing(OLDEST_FIRST));
        var concerns = open(leaving.items(), Content::concerns);
        concerns.sort(OLDEST_FIRST);
        var talk = customer.communication();
        return new BeforeYouCall(
                talk.channel(),
                talk.preferences(),
                promises,
                concerns,
                leaving.next().isPresent(),
                dates.stream()
                        .filter(date -> !date.on().isAfter(today.plusDays(DAYS)))
                        .toList(),
                asked.telling().get().items());
    }

    private static <T extends OpenItem> List<Open<T>> open(
            List<Interaction> entries, Function<Content, List<T>> items) {
        var open = new ArrayList<Open<T>>();
        for (var entry : entries) {
            items.apply(entry.content()).stream()
                    .filter(item -> item.settled().isEmpty())
                    .forEach(item -> open.add(new Open<>(item, entry)));
        }
        return open;
    }

    List<String> lines(BeforeYouCall content) {
        var lines = new ArrayList<String>();
        content.channel().ifPresent(channel -> line(lines, "prefers", channel.code()));
        content.preferences().forEach(one -> line(lines, one.kind().name().toLowerCase(Locale.ROOT), one.text()));
        for (var promise : content.promises()) {
            line(lines, promise.item().by() == Promise.By.US ? "we promised" : "they promised", text(promise.item()));
        }
        for (var concern : content.concerns()) {
            line(lines, "concern", concern.item().text() + ", since " + day(concern.entry()));
        }
        if (content.more()) {
            lines.add("and more is open");
        }
        content.dates().forEach(date -> line(lines, "soon", FileText.line(date)));
        content.summaries()
                .forEach(entry -> line(
                        lines,
                        "said",
                        day(entry) + "  " + entry.channel() + ": "
                                + entry.summary().orElse("")));
        return lines;
    }

    private String text(Promise promise) {
        return promise.text()
                + promise.due().map(day -> ", by " + day).orElse("")
                + promise.due()
                        .filter(day -> day.isBefore(today))
                        .map(day -> ", overdue")
                        .orElse("");
    }

    private String day(Interaction entry) {
        return entry.happened().atZone(bench.settings().zone()).toLocalDate().toString();
    }

    private static void line(List<String> lines, String name, String text) {
        lines.add(FileText.padded(name, 13) + " " + text);
    }
}

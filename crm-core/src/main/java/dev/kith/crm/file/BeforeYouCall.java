package dev.kith.crm.file;

import dev.kith.crm.customer.Customers.Upcoming;
import dev.kith.crm.customer.Preference;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.OpenItem;
import dev.kith.crm.interaction.OpenItem.Concern;
import dev.kith.crm.interaction.OpenItem.Promise;
import dev.kith.crm.value.ChannelCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to know before turning to a customer, as it was when the file was opened. Immutable.
 *
 * @param channel by which way the customer prefers to be reached
 * @param preferences what to mind: how and when to reach the customer, what to avoid, likes and dislikes
 * @param promises what is still open of what was promised: those with a day first, by that day; then the others, oldest first
 * @param concerns what still worries the customer, oldest first
 * @param more whether more is open: only the newest {@link #MOST} interactions that leave something open are told
 * @param dates what is celebrated today and in the 14 days that follow, by the tenant's zone, in order
 * @param summaries the last three interactions that have a summary, newest first
 */
public record BeforeYouCall(
        Optional<ChannelCode> channel,
        List<Preference> preferences,
        List<Open<Promise>> promises,
        List<Open<Concern>> concerns,
        boolean more,
        List<Upcoming> dates,
        List<Interaction> summaries) {
    /** How many interactions that leave something open are told: the newest ones. */
    public static final int MOST = 100;

    /**
     * Something that is open, and where it was said: amend that entry when it is settled.
     *
     * @param item what is open
     * @param entry in which interaction it was said
     * @param <T> a promise or a concern
     */
    public record Open<T extends OpenItem>(T item, Interaction entry) {
        @Override
        public String toString() {
            return "Open[" + item + ", " + entry.id() + "]";
        }
    }

    /**
     * Copies the lists.
     *
     * @param channel by which way the customer prefers to be reached
     * @param preferences what to mind
     * @param promises what is still open of what was promised
     * @param concerns what still worries the customer
     * @param more whether more is open
     * @param dates what is celebrated soon
     * @param summaries the last three interactions that have a summary
     */
    public BeforeYouCall {
        preferences = List.copyOf(preferences);
        promises = List.copyOf(promises);
        concerns = List.copyOf(concerns);
        dates = List.copyOf(dates);
        summaries = List.copyOf(summaries);
    }

    @Override
    public String toString() {
        return "BeforeYouCall[***]";
    }

    /** What the entries take in memory, of which the text shows little. */
    int weight() {
        return Stream.of(promises.stream().map(Open::entry), concerns.stream().map(Open::entry), summaries.stream())
                .flatMap(all -> all)
                .map(Interaction::content)
                .flatMap(content -> Stream.of(content.summary(), content.notes(), content.outcome()))
                .mapToInt(text -> 300 + 2 * text.map(String::length).orElse(0))
                .sum();
    }
}

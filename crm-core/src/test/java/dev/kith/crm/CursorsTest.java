package dev.kith.crm;

import static dev.kith.crm.value.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.query.Operand;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {
    private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final Query<Customer> BY_NAME =
            Query.<Customer>all().sortedBy(Customer.FAMILY_NAME.ascending()).limit(2);

    private final FakeStorage storage = new FakeStorage();
    private final Crm crm = Crm.builder().storage(storage).cursorKey(KEY).build();
    private final Desk desk = crm.desk(Actor.employee("maria"));

    @BeforeEach
    void fill() {
        for (var family : List.of("Eve", "Bob", "Dan", "Ada", "Cyd")) {
            desk.customers().register(NewPerson.named("", family));
        }
    }

    @AfterEach
    void close() {
        crm.close();
    }

    @Test
    @DisplayName("Q-051 pages follow one another until nothing is left")
    void leadsThroughAllPages() {
        var seen = new ArrayList<String>();
        var page = desk.customers().search(BY_NAME);
        page.items().forEach(customer -> seen.add(customer.name().display()));
        while (page.next().isPresent()) {
            page = desk.customers().search(BY_NAME.after(page.next().orElseThrow()));
            page.items().forEach(customer -> seen.add(customer.name().display()));
        }
        assertThat(seen).containsExactly("Ada", "Bob", "Cyd", "Dan", "Eve");
    }

    @Test
    @DisplayName("Q-052 another Crm with the same key opens it, with another limit, too")
    void opensWithTheSameKey() {
        try (var other = Crm.builder().storage(storage).cursorKey(KEY).build()) {
            var page = other.desk(Actor.engine("test"))
                    .customers()
                    .search(BY_NAME.limit(1).after(first()));
            assertThat(page.items()).map(customer -> customer.name().display()).containsExactly("Cyd");
        }
    }

    @Test
    @DisplayName("Q-053 a cursor of another key is foreign")
    void refusesAnotherKey() {
        try (var other = Crm.builder().storage(storage).build()) {
            refuses(other.desk(Actor.employee("maria")), BY_NAME, first());
        }
    }

    @Test
    @DisplayName("Q-053 a cursor of another tenant, order or criterion is foreign")
    void refusesAnotherQuery() {
        var elsewhere = crm.desk(CallContext.of(Actor.employee("maria")).in(new TenantId("other")));
        refuses(elsewhere, BY_NAME, first());
        refuses(desk, BY_NAME.sortedBy(Customer.FAMILY_NAME.descending()), first());
        refuses(desk, BY_NAME.sortedBy(Customer.FAMILY_NAME.ascending().absentFirst()), first());
        refuses(desk, BY_NAME.sortedBy(Customer.NAME.ascending()), first());
        refuses(desk, Query.all(), first());
        refuses(desk, Query.where(Customer.RESPONSIBLE.isAbsent()).sortedBy(Customer.FAMILY_NAME.ascending()), first());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "AA",
                "AAAA",
                "====",
                "!",
                "\u00e4\u00f6",
                "a b",
                "AAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAA",
                "null"
            })
    @DisplayName("Q-053 any other text is foreign")
    void refusesGarbage(String token) {
        refuses(desk, BY_NAME, new Page.Cursor(token));
    }

    @Test
    @DisplayName("Q-053 zeros of any length are foreign, short and long ones")
    void refusesZerosOfAnyLength() {
        for (int length = 0; length < 64; length++) {
            refuses(desk, BY_NAME, new Page.Cursor(encoded(new byte[length])));
        }
        refuses(desk, BY_NAME, new Page.Cursor(encoded(new byte[5_000_000])));
    }

    @Test
    @DisplayName("Q-053 a token that is changed in one place, cut or lengthened is foreign")
    void refusesTampering() {
        var token = first().token();
        for (int i = 0; i < token.length(); i++) {
            var other = token.charAt(i) == 'A' ? 'B' : 'A';
            refuses(desk, BY_NAME, new Page.Cursor(token.substring(0, i) + other + token.substring(i + 1)));
            refuses(desk, BY_NAME, new Page.Cursor(token.substring(0, i)));
        }
        refuses(desk, BY_NAME, new Page.Cursor(token + "A"));
        refuses(desk, BY_NAME, new Page.Cursor(token + "="));
        refuses(desk, BY_NAME, new Page.Cursor(" " + token));
    }

    @Test
    @DisplayName("Q-053 a token has one spelling: other bits at its end are foreign, too")
    void refusesOtherSpellings() {
        var token = first().token();
        var bytes = Base64.getUrlDecoder().decode(token);
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        alphabet.chars()
                .mapToObj(last -> token.substring(0, token.length() - 1) + (char) last)
                .filter(other -> !other.equals(token)
                        && Arrays.equals(Base64.getUrlDecoder().decode(other), bytes))
                .forEach(other -> refuses(desk, BY_NAME, new Page.Cursor(other)));
    }

    @Test
    @DisplayName("Q-054 a cursor shows nothing of its place, and no two are the same")
    void hidesItsPlace() {
        var one = first().token();
        assertThat(new String(Base64.getUrlDecoder().decode(one), StandardCharsets.ISO_8859_1))
                .doesNotContainIgnoringCase("bob");
        assertThat(first().token()).isNotEqualTo(one);
        assertThat(one).matches("[A-Za-z0-9_-]+");
    }

    @Test
    @DisplayName("Q-055 a cursor of a criterion reckoned from the time of the call is good at a later time")
    void opensLater() {
        var lately = Query.where(
                        ContactFacts.LAST_CONTACT.above(Operand.daysAgo(1)).negate())
                .limit(4);
        var next = desk.customers().search(lately).next().orElseThrow();
        try (var later = Crm.builder()
                .storage(storage)
                .cursorKey(KEY)
                .clock(InstantSource.fixed(Instant.parse("2100-01-01T00:00:00Z")))
                .build()) {
            var page = later.desk(Actor.employee("maria")).customers().search(lately.after(next));
            assertThat(page.items()).hasSize(1);
        }
        assertThat(storage.searched)
                .last()
                .asString()
                .isEqualTo("kith1 (not (above lastContact \"2099-12-31T00:00:00Z\"))");
    }

    @Test
    @DisplayName("Q-056 a walk reckons from the time of its first chunk")
    void walksInOneMoment() {
        var ticks = new AtomicLong();
        try (var ticking = Crm.builder()
                .storage(storage)
                .clock(() -> Instant.ofEpochSecond(ticks.incrementAndGet()))
                .build()) {
            var seen = new ArrayList<Customer>();
            ticking.desk(Actor.employee("maria"))
                    .customers()
                    .each(
                            Query.where(ContactFacts.LAST_CONTACT
                                            .above(Operand.daysAgo(0))
                                            .negate())
                                    .limit(2),
                            seen::add);
            assertThat(seen).hasSize(5);
        }
        assertThat(storage.searched).hasSize(3).containsOnly(storage.searched.get(0));
    }

    @Test
    @DisplayName("the key has 16, 24 or 32 bytes")
    void checksTheKey() {
        for (int length : List.of(0, 1, 15, 17, 31, 33, 64)) {
            assertRefused(() -> Crm.builder().cursorKey(new byte[length]), "cursor.key-length");
        }
        for (int length : List.of(16, 24, 32)) {
            assertThat(Crm.builder().cursorKey(new byte[length])).isNotNull();
        }
    }

    private Page.Cursor first() {
        return desk.customers().search(BY_NAME).next().orElseThrow();
    }

    private static void refuses(Desk desk, Query<Customer> query, Page.Cursor cursor) {
        assertRefused(() -> desk.customers().search(query.after(cursor)), "after:cursor.foreign");
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

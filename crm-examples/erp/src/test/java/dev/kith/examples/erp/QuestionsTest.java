package dev.kith.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Evaluator;
import dev.kith.crm.query.Facts;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.Relation;
import dev.kith.crm.query.Sort;
import dev.kith.crm.value.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each store answers as the evaluator says, which is the meaning of a question. */
class QuestionsTest extends OnEachStore {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final List<String> PLACES = List.of("Östra Hamngatan 5", "ostra allee", "12 St James's Square");

    private final List<Customer> customers = new ArrayList<>();
    private final List<DeliveryStop> planned = new ArrayList<>();

    @BeforeEach
    void stopsOfSeveralCustomers() {
        for (var limit : List.of("500", "2500", "1000000")) {
            customers.add(register(NewPerson.named("Ada", "of " + limit)
                    .inCareOf(limit.equals("500") ? null : "bob")
                    .with(ErpExtension.CREDIT_LIMIT, new BigDecimal(limit))));
        }
        customers.add(register(NewPerson.named("Grace", "Hopper")));
        for (int i = 0; i < 24; i++) {
            var command = NewDeliveryStop.of(customers.get(i % 3).id(), FRIDAY.plusDays(i % 5), PLACES.get(i % 3))
                    .worth(BigDecimal.valueOf(i, 1));
            planned.add(stops().plan(i % 4 == 0 ? command.with(DeliveryStop.GATE, "Gate " + i % 8) : command));
        }
        planned.set(3, stops().deliver(planned.get(3).id()));
        planned.set(7, stops().miss(planned.get(7).id()));
    }

    private static List<Criterion<DeliveryStop>> questions() {
        return List.of(
                Criterion.everything(),
                DeliveryStop.DAY.is(FRIDAY),
                DeliveryStop.DAY.above(FRIDAY.plusDays(2)),
                DeliveryStop.ADDRESS.startsWith("OSTRA"),
                DeliveryStop.ADDRESS.hasWords("square 12"),
                DeliveryStop.ADDRESS.is("12 ST JAMES'S SQUARE"),
                DeliveryStop.WORTH.atLeast(new BigDecimal("1.10")),
                DeliveryStop.WORTH.in(List.of(new BigDecimal("0.10"), new BigDecimal("2"))),
                DeliveryStop.STATE.isNot(DeliveryStop.State.PLANNED),
                DeliveryStop.GATE.isPresent(),
                DeliveryStop.GATE.is("gate 4"),
                DeliveryStop.GATE.isAbsent().and(DeliveryStop.DAY.atMost(FRIDAY.plusDays(1))),
                DeliveryStop.CUSTOMERS.some(ErpExtension.CREDIT_LIMIT.above(new BigDecimal("2000"))),
                DeliveryStop.CUSTOMERS.none(Customer.RESPONSIBLE.is(new EmployeeId("bob"))));
    }

    private static List<Sort<DeliveryStop>> orders() {
        return List.of(
                Sort.none(),
                DeliveryStop.DAY.ascending().then(DeliveryStop.WORTH.descending()),
                DeliveryStop.ADDRESS.descending(),
                DeliveryStop.GATE.ascending());
    }

    @Test
    void stops_are_found_by_every_field_in_every_order_page_by_page() {
        for (var question : questions()) {
            for (var order : orders()) {
                var total = DeliveryStop.TYPE.total(order);
                var expected = planned.stream()
                        .filter(stop -> Evaluator.test(question, stop, rows(), Store.CLOCK.instant()))
                        .sorted((one, other) -> total.compare(total.keys(one, rows()), total.keys(other, rows())))
                        .toList();
                assertThat(expected).as("%s", question).isNotEmpty();
                assertThat(paged(
                                query -> stops().search(query),
                                Query.where(question).sortedBy(order)))
                        .as("%s by %s", question, order)
                        .isEqualTo(expected);
                assertThat(stops().count(question)).as("%s", question).isEqualTo(expected.size());
            }
        }
    }

    @Test
    void customers_are_found_by_their_credit_limit() {
        var query = Query.where(ErpExtension.CREDIT_LIMIT.atLeast(new BigDecimal("1000")))
                .sortedBy(ErpExtension.CREDIT_LIMIT.descending());
        assertThat(desk.customers().search(query).items()).containsExactly(customers.get(2), customers.get(1));
    }

    @Test
    void customers_are_found_by_their_stops() {
        var waiting = DeliveryStop.OF_CUSTOMER.some(
                DeliveryStop.STATE.is(DeliveryStop.State.PLANNED).and(DeliveryStop.ADDRESS.hasWords("square")));
        assertThat(desk.customers().search(Query.where(waiting)).items()).containsExactly(customers.get(2));
        var without = DeliveryStop.OF_CUSTOMER.none(Criterion.everything());
        assertThat(desk.customers().search(Query.where(without)).items()).containsExactly(customers.get(3));
    }

    private static <A> List<A> paged(Function<Query<A>, Page<A>> search, Query<A> query) {
        var found = new ArrayList<A>();
        var page = search.apply(query.limit(5));
        found.addAll(page.items());
        for (Optional<Page.Cursor> next = page.next(); next.isPresent(); next = page.next()) {
            page = search.apply(query.limit(5).after(next.get()));
            found.addAll(page.items());
        }
        return found;
    }

    /** What the evaluator may look up: the customers of a stop. */
    private Facts rows() {
        return new Facts() {
            @Override
            @SuppressWarnings("unchecked") // the only relation that is asked for leads to customers
            public <A, B> Stream<B> related(Relation.Rows<A, B, ?> relation, A subject) {
                return (Stream<B>) customers.stream().filter(one -> relation.connects(subject, (B) one));
            }
        };
    }
}

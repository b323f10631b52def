package dev.kith.crm.cadence;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.extension.DigestSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.query.Query;
import dev.kith.crm.task.Whose;
import dev.kith.crm.value.EmployeeId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * With whom an employee is losing touch.
 *
 * @param customers at most twenty customers, the worst first
 * @param more whether there are more
 */
public record Silent(List<Customer> customers, boolean more) {
    /** The section of an employee's digest. */
    public static final DigestSection<Silent> SECTION = new OfDigest();

    private static final int MOST = 20;

    /**
     * Copies the list.
     *
     * @param customers at most twenty customers, the worst first
     * @param more whether there are more
     */
    public Silent {
        customers = List.copyOf(customers);
    }

    private static final class OfDigest implements DigestSection<Silent> {
        @Override
        public String name() {
            return "Losing touch";
        }

        @Override
        public Class<Silent> type() {
            return Silent.class;
        }

        @Override
        public Supplier<Silent> read(EmployeeId of, Workbench bench) {
            return () -> {
                var page = new CadenceUseCases(bench)
                        .losingTouch(
                                new Whose.OfEmployee(of), Query.<Customer>all().limit(MOST));
                return new Silent(page.items(), page.next().isPresent());
            };
        }

        @Override
        public List<String> lines(Silent content, Workbench bench) {
            return Stream.concat(
                            content.customers().stream().map(one -> one.name().display()),
                            content.more() ? Stream.of("and more") : Stream.empty())
                    .toList();
        }
    }
}

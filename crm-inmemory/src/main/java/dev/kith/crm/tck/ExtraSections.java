package dev.kith.crm.tck;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.Customers;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.DigestSection;
import dev.kith.crm.extension.FileSection;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.EmployeeId;
import java.util.List;
import java.util.function.Supplier;

/** Brings a section with lines and one without. */
final class ExtraSections implements CrmExtension {
    static final DigestSection<EmployeeId> OF_EMPLOYEE = new Counted();
    static final FileSection<CustomerId> OF_FILE = new Nothing();

    @Override
    public String name() {
        return "kit.sections";
    }

    @Override
    public void contribute(Contributions to) {
        to.add(DigestSection.POINT, OF_EMPLOYEE).add(FileSection.POINT, OF_FILE);
    }

    private record Counted() implements DigestSection<EmployeeId> {
        @Override
        public String name() {
            return "Customers";
        }

        @Override
        public Class<EmployeeId> type() {
            return EmployeeId.class;
        }

        @Override
        public Supplier<EmployeeId> read(EmployeeId of, Workbench bench) {
            return () -> of;
        }

        @Override
        public List<String> lines(EmployeeId content, Workbench bench) {
            var count = bench.facade(Customers.class).count(Customer.RESPONSIBLE.is(content));
            return List.of(count + " in care of " + content.value());
        }
    }

    private record Nothing() implements FileSection<CustomerId> {
        @Override
        public String name() {
            return "Nothing";
        }

        @Override
        public Class<CustomerId> type() {
            return CustomerId.class;
        }

        @Override
        public Supplier<CustomerId> read(CustomerId of, Workbench bench) {
            return () -> of;
        }

        @Override
        public List<String> lines(CustomerId content, Workbench bench) {
            return List.of();
        }
    }
}

package dev.kith.examples.benchmarks;

import dev.kith.crm.exchange.ImportFile;
import java.io.ByteArrayInputStream;

/** Imports a CSV file of customers who are not there yet, in chunks that are stored together with how far the import has come. */
record ImportCustomers(Sides sides, Size size) implements Workload {
    static final int CHUNK = 200;

    @Override
    public String name() {
        return "import-customers";
    }

    @Override
    public double bar() {
        return 1.5;
    }

    @Override
    public int operations() {
        return size.many();
    }

    @Override
    public long byKith(int round) {
        var file = CustomerLines.file(round, operations());
        return sides.desk()
                .exchange()
                .run(ImportFile.of(ImportFile.Kind.CUSTOMERS, () -> new ByteArrayInputStream(file)), outcome -> {})
                .counts()
                .created();
    }

    @Override
    public long byJdbc(int round) throws Exception {
        return new JdbcImport(sides).run(CustomerLines.file(round, operations()));
    }

    @Override
    public long byJpa(int round) {
        return new JpaImport(sides).run(CustomerLines.file(round, operations()));
    }
}

package dev.kith.examples.benchmarks;

import dev.kith.crm.cadence.ContactRhythm;
import dev.kith.crm.customer.relationship.RelatedCustomers;
import dev.kith.crm.file.BeforeYouCall;
import dev.kith.crm.file.CustomerFile;
import dev.kith.crm.interaction.Interactions;
import dev.kith.crm.task.OpenTasks;
import dev.kith.crm.value.CustomerId;
import java.util.List;

/** Opens files in which there is something in each section; by hand that is one statement. */
final class OpenFile implements Workload {
    private final Sides sides;
    private final Size size;
    private final List<CustomerId> files;

    OpenFile(Sides sides, Size size) {
        this.sides = sides;
        this.size = size;
        this.files = FullFiles.find(sides.desk());
    }

    @Override
    public String name() {
        return "open-file";
    }

    @Override
    public double bar() {
        return 1.6;
    }

    @Override
    public int operations() {
        return size.single();
    }

    @Override
    public long byKith(int round) {
        var seen = new Seen();
        for (int i = 0; i < operations(); i++) {
            tell(sides.desk().open(file(i)), seen);
        }
        return seen.sum();
    }

    private static void tell(CustomerFile file, Seen seen) {
        seen.and(file.customer());
        file.section(RelatedCustomers.SECTION)
                .map(RelatedCustomers::items)
                .orElse(List.of())
                .forEach(one ->
                        seen.and(one.relationship().kind(), one.other().name().display()));
        file.section(Interactions.Latest.SECTION)
                .map(Interactions.Latest::items)
                .orElse(List.of())
                .forEach(seen::and);
        file.beforeYouCall().promises().stream()
                .map(BeforeYouCall.Open::item)
                .forEach(promise -> seen.and(promise.text()));
        file.section(OpenTasks.SECTION)
                .map(OpenTasks::items)
                .orElse(List.of())
                .forEach(task -> seen.and(task.brief().title()));
        file.section(ContactRhythm.SECTION)
                .flatMap(ContactRhythm::cadence)
                .ifPresent(cadence -> seen.and(cadence.brief().title()));
    }

    @Override
    public long byJdbc(int round) throws Exception {
        var seen = new Seen();
        for (int i = 0; i < operations(); i++) {
            var file = file(i).value();
            sides.jdbc(connection -> JdbcFile.read(connection, file)).tell(seen);
        }
        return seen.sum();
    }

    @Override
    public long byJpa(int round) {
        var seen = new Seen();
        for (int i = 0; i < operations(); i++) {
            var file = file(i).value();
            sides.jpa(rows -> {
                JpaFile.tell(rows, file, seen);
                return 0;
            });
        }
        return seen.sum();
    }

    private CustomerId file(int number) {
        return files.get(number % files.size());
    }
}

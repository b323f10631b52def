package dev.kith.crm.testing;

import static dev.kith.crm.testing.CrmAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kith.crm.Crm;
import dev.kith.crm.CrmBuilder;
import dev.kith.crm.Desk;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.event.DomainEvent;
import dev.kith.crm.event.EventType;
import dev.kith.crm.event.Listener;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.inmemory.RecordingListener;
import dev.kith.crm.value.CustomerId;
import java.io.File;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@CrmTest
class CrmTestEventsTest {
    /** Of all classes of the core, wherever the build has put them. */
    private static List<EventType<?>> declared() throws Exception {
        var core = Path.of(
                Crm.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(core)) {
            return declared(core);
        }
        try (var jar = FileSystems.newFileSystem(URI.create("jar:" + core.toUri()), Map.of())) {
            return declared(jar.getPath("/"));
        }
    }

    private static List<EventType<?>> declared(Path root) throws Exception {
        var all = new ArrayList<EventType<?>>();
        try (var files = Files.walk(root)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith("Event.class")).toList()) {
                var name =
                        root.relativize(file).toString().replace(".class", "").replace('/', '.');
                for (var field :
                        Class.forName(name.replace(File.separatorChar, '.')).getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof EventType<?> type) {
                        all.add(type);
                    }
                }
            }
        }
        return all;
    }

    @Test
    void every_event_of_kith_is_heard() throws Exception {
        assertThat(BuiltInEvents.ALL).containsExactlyInAnyOrderElementsOf(declared());
    }

    record Greeted(UUID id, Instant at, CallContext by, CustomerId customer) implements DomainEvent {}

    private static final EventType<Greeted> GREETED = new EventType<>("acme.greeted", 1, Greeted.class);

    record Greetings(Workbench bench) {
        void greet(CustomerId customer) {
            bench.inTransaction(unit -> {
                bench.emit(GREETED, new Greeted(bench.newId(), bench.now(), bench.context(), customer));
                return customer;
            });
        }
    }

    static class Greeting implements CrmTest.Setup, CrmExtension {
        @Override
        public void prepare(CrmBuilder builder) {
            builder.extension(this);
        }

        @Override
        public List<EventType<?>> events() {
            return List.of(GREETED);
        }

        @Override
        public String name() {
            return "acme.greeting";
        }

        @Override
        public void contribute(Contributions to) {
            to.facade(Greetings.class, Greetings::new);
        }
    }

    @Test
    @CrmTest(with = Greeting.class)
    void events_of_a_setup_are_heard(Desk desk, RecordingListener heard) {
        desk.facade(Greetings.class).greet(SampleCustomers.person(desk).id());
        assertThat(heard).heardInOrder(CustomerEvent.REGISTERED, GREETED);
    }

    static class Blocking implements CrmTest.Setup {
        @Override
        public void prepare(CrmBuilder builder) {
            builder.listener(Listener.inTransaction(
                    CustomerEvent.REGISTERED, event -> Optional.of(Refusal.of("acme.blocked", "is blocked"))));
        }
    }

    @Test
    @CrmTest(with = Blocking.class)
    void what_is_vetoed_is_not_heard(Desk desk, RecordingListener heard) {
        assertThat(catchThrowable(() -> SampleCustomers.person(desk))).isInstanceOf(RefusedException.class);
        assertThat(heard).heardNothing();
    }

    @Test
    void what_is_rolled_back_is_not_heard(Desk desk, RecordingListener heard) {
        assertThat(catchThrowable(() -> desk.doInTransaction(inner -> {
                    SampleCustomers.person(inner);
                    throw new IllegalStateException("thought better of it");
                })))
                .hasMessage("thought better of it");
        assertThat(heard).heardNothing();
    }
}

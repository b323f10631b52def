package dev.kith.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.kith.crm.context.Actor;
import dev.kith.crm.context.CallContext;
import dev.kith.crm.context.TenantId;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerEvent;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.event.Listener;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.extension.DueWork;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.MisconfiguredException;
import dev.kith.crm.failure.NotFoundException;
import dev.kith.crm.failure.Refusal;
import dev.kith.crm.failure.RefusedException;
import dev.kith.crm.failure.StoreFailureException;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.storage.Agenda;
import dev.kith.crm.storage.StoragePort;
import dev.kith.crm.value.CustomerId;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CrmTest {
    private static final CustomerId NOBODY = new CustomerId(UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
    private static final NewPerson ADA = NewPerson.named("Ada", "Lovelace");

    private final FakeStorage storage = new FakeStorage();
    private final Crm crm = Crm.builder().storage(storage).build();
    private final Desk desk = crm.desk(Actor.employee("maria"));

    @AfterEach
    void close() {
        crm.close();
    }

    @Test
    void buildReportsAllProblemsTogether() {
        var builder = Crm.builder()
                .extension(extension("customer", to -> {}))
                .extension(extension("acme.one", to -> to.facade(Runnable.class, bench -> () -> {})))
                .extension(extension(
                        "acme.two",
                        to -> to.facade(Runnable.class, bench -> () -> {})
                                .aggregate(Customer.TYPE)
                                .add(
                                        ContactPointKind.Rule.POINT,
                                        new ContactPointKind.Rule(ContactPointKind.PHONE, (raw, tenant) -> raw))));
        assertThatExceptionOfType(MisconfiguredException.class)
                .isThrownBy(builder::build)
                .extracting(MisconfiguredException::problems)
                .asString()
                .contains("two extensions are called customer")
                .contains("facade Runnable")
                .contains("two aggregates are called customer")
                .contains("the same contact point kind is contributed twice: phone")
                .contains("it has no storage");
    }

    @Test
    void buildNamesPortsThatTheStorageLacks() {
        interface Missing extends StoragePort {}
        assertThatExceptionOfType(MisconfiguredException.class)
                .isThrownBy(() -> Crm.builder()
                        .storage(storage)
                        .extension(extension("acme.one", to -> to.needs(Missing.class)))
                        .build())
                .withMessageContaining("KITH-500")
                .withMessageContaining("the storage has no Missing");
    }

    @Test
    void dueWorkIsKnownByAWellFormedNameOfItsOwn() {
        assertThatExceptionOfType(MisconfiguredException.class)
                .isThrownBy(() -> Crm.builder()
                        .storage(storage)
                        .extension(extension(
                                "acme.due",
                                to -> to.add(DueWork.POINT, work("acme.recall"))
                                        .add(DueWork.POINT, work("acme.recall"))
                                        .add(DueWork.POINT, work("Acme recall"))))
                        .build())
                .extracting(MisconfiguredException::problems)
                .asString()
                .contains("two due works are called acme.recall; rename one")
                .contains("a due work is called 'Acme recall'; use 1 to 40 of");
    }

    private static DueWork work(String name) {
        return new DueWork() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void run(Agenda.Item item, Workbench bench) {}
        };
    }

    @Test
    void aClosedCrmRefusesEveryCallAndClosesItsStorageOnce() {
        crm.close();
        crm.close();
        assertThat(storage.closings).isEqualTo(1);
        refusesUse(() -> crm.desk(Actor.employee("maria")));
        refusesUse(() -> desk.customers().register(ADA));
        refusesUse(() -> desk.customers().find(NOBODY));
        refusesUse(() -> desk.open(NOBODY));
        refusesUse(() -> crm.runDue(1));
        refusesUse(crm::nextDue);
        refusesUse(() -> desk.doInTransaction(inner -> {}));
    }

    @Test
    void aFacadeThatNobodyContributesIsNamed() {
        assertThatExceptionOfType(IllegalUseException.class)
                .isThrownBy(() -> desk.facade(Runnable.class))
                .withMessageContaining("java.lang.Runnable");
    }

    @Test
    void callsInOneTransactionAreOneUnit() {
        desk.doInTransaction(inner -> {
            inner.customers().register(ADA);
            crm.desk(Actor.engine("import")).customers().register(ADA);
            inner.doInTransaction(nested -> nested.customers().register(ADA));
            assertThat(inner.customers().count(Criterion.everything())).isEqualTo(3);
        });
        assertThat(storage.commits).isEqualTo(1);
    }

    @Test
    void anExceptionRollsTheWholeUnitBack() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> desk.doInTransaction(inner -> {
                    inner.customers().register(ADA);
                    throw new IllegalArgumentException("no");
                }));
        assertThat(storage.commits).isZero();
        assertThat(customers()).isZero();
    }

    @Test
    void anExceptionThatLeftANestedCallDoomsTheUnitEvenIfItIsCaught() {
        refusesUse(() -> desk.doInTransaction(inner -> {
            inner.customers().register(ADA);
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> inner.customers().revise(NOBODY, customer -> customer.noted("x")));
        }));
        assertThat(storage.commits).isZero();
    }

    @Test
    void aDoomedUnitTakesNoFurtherWork() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> desk.doInTransaction(inner -> {
                    try {
                        inner.open(NOBODY);
                    } catch (NotFoundException missing) {
                        refusesUse(() -> inner.customers().register(ADA));
                        throw missing;
                    }
                }));
    }

    @Test
    void anotherTenantIsRefusedInsideAnOpenUnit() {
        var elsewhere = crm.desk(CallContext.of(Actor.employee("maria")).in(new TenantId("other")));
        desk.doInTransaction(inner -> assertThatExceptionOfType(IllegalUseException.class)
                .isThrownBy(() -> elsewhere.customers().register(ADA))
                .withMessageContaining("tenant main")
                .withMessageContaining("tenant other"));
        assertThat(elsewhere.customers().register(ADA)).isNotNull();
    }

    @Test
    void anotherThreadHasAUnitOfItsOwn() {
        desk.customers().register(ADA); // what the tenant has defined is read with the first command
        int before = storage.commits;
        desk.doInTransaction(inner ->
                CompletableFuture.runAsync(() -> desk.customers().register(ADA)).join());
        assertThat(storage.commits).isEqualTo(before + 2);
    }

    @Test
    void aLostRaceIsTriedAgainFromTheStart() {
        storage.failures.add(failure(true));
        storage.failures.add(failure(true));
        var attempts = new AtomicInteger();
        var registered = desk.inTransaction(inner -> {
            attempts.incrementAndGet();
            return inner.customers().register(ADA);
        });
        assertThat(attempts).hasValue(3);
        assertThat(customers()).isEqualTo(1);
        assertThat(desk.customers().find(registered.id())).contains(registered);
    }

    @Test
    void aRaceThatIsLostEightTimesIsGivenUp() {
        for (int i = 0; i < 20; i++) {
            storage.failures.add(failure(true));
        }
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> desk.customers().register(ADA))
                .matches(StoreFailureException::retryable);
        assertThat(storage.rollbacks).isEqualTo(8);
    }

    @Test
    void aFailureThatIsNotRetryableIsNotTriedAgain() {
        storage.failures.add(failure(false));
        assertThatExceptionOfType(StoreFailureException.class)
                .isThrownBy(() -> desk.customers().register(ADA));
        assertThat(storage.rollbacks).isEqualTo(1);
    }

    @Test
    void aCheckedExceptionPassesAndRollsBack() {
        var thrown = new IOException("disk");
        assertThatIOException()
                .isThrownBy(() -> desk.<IOException>doInTransaction(inner -> {
                    inner.customers().register(ADA);
                    inner.<IOException>doInTransaction(nested -> {
                        throw thrown;
                    });
                }))
                .isSameAs(thrown);
        assertThat(storage.commits).isZero();
    }

    @Test
    void aListenerMayVetoAndNothingIsWritten() {
        try (var vetoing = Crm.builder()
                .storage(storage)
                .listener(Listener.inTransaction(
                        CustomerEvent.REGISTERED,
                        event -> Optional.of(Refusal.of("acme.full", "the house is full; ask the landlord"))))
                .build()) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() ->
                            vetoing.desk(Actor.employee("maria")).customers().register(ADA))
                    .withMessage("KITH-400 the house is full; ask the landlord (acme.full)")
                    .matches(refused -> refused.refusal().code().equals("acme.full"));
        }
        assertThat(customers()).isZero();
    }

    @Test
    void theReasonBelongsToTheDeskThatGivesIt() {
        assertThat(desk.because("asked by phone").context().reason()).contains("asked by phone");
        assertThat(desk.context().reason()).isEmpty();
    }

    private long customers() {
        return desk.customers().count(Criterion.everything());
    }

    private static void refusesUse(Runnable call) {
        assertThatExceptionOfType(IllegalUseException.class)
                .isThrownBy(call::run)
                .withMessageStartingWith("KITH-510 ");
    }

    private static StoreFailureException failure(boolean retryable) {
        return new StoreFailureException("the commit failed", retryable, new IllegalStateException("row"));
    }

    private static CrmExtension extension(String name, Consumer<Contributions> body) {
        return new CrmExtension() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void contribute(Contributions to) {
                body.accept(to);
            }
        };
    }
}

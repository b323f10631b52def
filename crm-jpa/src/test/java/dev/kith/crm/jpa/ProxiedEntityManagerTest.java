package dev.kith.crm.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.kith.crm.Crm;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.jpa.schema.Database;
import dev.kith.crm.query.Criterion;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An EntityManager that is a bean of CDI: where a method would return the bean itself, Weld returns its proxy. */
class ProxiedEntityManagerTest {
    private HikariDataSource tables;

    @BeforeEach
    void open() {
        tables = Databases.fresh(Database.H2);
    }

    @AfterEach
    void close() {
        tables.close();
    }

    private static EntityManager proxied(Application application) {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, values) -> {
                    var bean = application.current();
                    try {
                        var result = method.invoke(bean, values);
                        return result == bean ? proxy : result;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCAL", "JTA_JOINING"})
    void is_joined_and_goes_with_its_transaction(Application.Kind kind) {
        try (var application = kind.start(Database.H2, tables);
                var crm = Crm.builder()
                        .storage(JpaStorage.joining(() -> proxied(application)))
                        .build()) {
            var desk = crm.desk(Actor.employee("maria"));
            application.begin();
            var gone = desk.customers().register(NewPerson.named("Ada", "Lovelace"));
            assertThat(desk.customers().find(gone.id())).contains(gone);
            application.rollback();
            assertThat(desk.customers().find(gone.id())).isEmpty();

            application.begin();
            var kept = desk.customers().register(NewPerson.named("Grace", "Hopper"));
            desk.interactions().log(NewInteraction.visit(kept.id()));
            desk.customers().revise(kept.id(), customer -> customer.noted("Likes clocks"));
            application.commit();
            assertThat(desk.customers().count(Criterion.everything())).isEqualTo(1);
            assertThat(application.idle()).isTrue();
            assertThat(application.held()).isZero();
        }
    }
}

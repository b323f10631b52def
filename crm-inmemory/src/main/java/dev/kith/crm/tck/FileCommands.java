package dev.kith.crm.tck;

import dev.kith.crm.customer.Communication;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Stage;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.PostalAddress;
import dev.kith.crm.customer.contactpoint.Purpose;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.PartialDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Draws commands about the standing and the further parts of a file. There are few references, so that they often clash. */
record FileCommands(Random random) {
    private static final List<String> NAMES = List.of("Ada", "Stra\u00dfe", "\uD83D\uDE00 Ann", "\uFF5E");

    Function<Player, Object> next() {
        int n = random.nextInt(100);
        var name = pick(NAMES);
        var reference = reference();
        var change = change();
        return switch (random.nextInt(8)) {
            case 0 -> player -> player.desk().customers().archive(player.customer(n));
            case 1 -> player -> player.desk().customers().restore(player.customer(n));
            case 2 -> end(n);
            case 3 -> player -> player.desk().customers().revive(player.customer(n));
            case 4 ->
                player -> player.registered(player.desk()
                        .customers()
                        .register(NewPerson.named(name, name)
                                .tagged(name)
                                .alsoCalled(OtherName.Kind.ALIAS, name)
                                .referencedBy(reference.system(), reference.key())));
            case 5 -> player -> player.desk().customers().findByReference(reference);
            case 6 -> player -> player.desk().customers().findByName(name, Query.all());
            default -> player -> player.desk().customers().revise(player.customer(n), change);
        };
    }

    private Function<Player, Object> end(int n) {
        var on = random.nextBoolean() ? Optional.of(PartialDate.parse("2026-02")) : Optional.<PartialDate>empty();
        return player -> player.desk().customers().recordEnd(player.customer(n), on);
    }

    private UnaryOperator<Customer> change() {
        var name = pick(NAMES);
        var reference = reference();
        return switch (random.nextInt(6)) {
            case 0 -> customer -> customer.tagged(Set.of(new Tag(name)));
            case 1 -> customer -> customer.referencedBy(Set.of(reference));
            case 2 ->
                customer -> customer.alsoReachedBy(
                        ContactPoint.postal(PostalAddress.of(name)).usedFor(Purpose.of(Purpose.HOME)));
            case 3 ->
                customer ->
                        customer.spokenTo(Communication.NONE.addressedAs(name).at(ZoneId.of("Asia/Tokyo")));
            case 4 -> customer -> customer.inStage(new Stage("gold"));
            default -> customer -> customer.inStage(Stage.LAPSED).alsoCalled(List.of());
        };
    }

    private ExternalReference reference() {
        return new ExternalReference(pick(List.of("erp", "shop")), pick(NAMES));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

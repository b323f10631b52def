package dev.kith.crm.exchange;

import dev.kith.crm.customer.Communication;
import dev.kith.crm.value.ChannelCode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A part of how a customer is spoken to, in its text form.
 *
 * @param name as it is told
 * @param value reads it
 * @param with sets it
 */
record Spoken(
        String name,
        Function<Communication, Optional<String>> value,
        BiFunction<Communication, String, Communication> with) {
    static final List<Spoken> ALL = List.of(
            new Spoken("salutation", Communication::salutation, Communication::addressedAs),
            new Spoken("language", Communication::language, Communication::in),
            new Spoken(
                    "zone",
                    Communication::zoneId,
                    (how, id) -> Communication.zone(id).map(how::at).orElse(how)),
            new Spoken(
                    "preferred channel",
                    how -> how.channel().map(ChannelCode::code),
                    (how, code) -> how.by(new ChannelCode(code))));

    @Override
    public String toString() {
        return "Spoken[" + name + "]";
    }
}

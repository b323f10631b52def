package dev.kith.crm.interaction;

import dev.kith.crm.extension.Attribute;
import dev.kith.crm.extension.Attributes;
import dev.kith.crm.extension.Channels;
import dev.kith.crm.extension.RawAttributes;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.Violation;
import java.util.List;

/** What may be written into the log. */
record Registered(Workbench bench) {
    List<Violation> attributes(Attributes before, Attributes after) {
        return after.unregistered(before, Attribute.registered(Interaction.class, bench));
    }

    List<Violation> attributes(RawAttributes asked) {
        return asked.violations(Attribute.registered(Interaction.class, bench));
    }

    List<Violation> channel(String code) {
        return Channels.unknown(code, bench).stream()
                .map(violation -> violation.in("channel"))
                .toList();
    }
}

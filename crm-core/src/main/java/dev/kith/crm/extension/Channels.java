package dev.kith.crm.extension;

import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.Codes;
import java.util.List;

/** The channels of a Crm: what is logged went through one, and a customer may prefer one. */
public final class Channels {
    /** Where channels are registered. */
    public static final ContributionPoint<ChannelCode> POINT = new ContributionPoint<>("channel");

    private Channels() {}

    /**
     * Tells whether a channel may be written.
     *
     * @param code the code, as typed
     * @param bench the writer's tools
     * @return nothing if it is registered; otherwise why not, with the nearest one
     */
    public static List<Violation> unknown(String code, Workbench bench) {
        var known = bench.parts(POINT).stream().map(ChannelCode::code).toList();
        return known.contains(code) ? List.of() : List.of(Codes.unknown(code, known));
    }
}

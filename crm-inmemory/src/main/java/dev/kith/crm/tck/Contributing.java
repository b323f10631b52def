package dev.kith.crm.tck;

import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import java.util.List;
import java.util.function.Consumer;

/** An extension that contributes what a test says. */
record Contributing(Consumer<Contributions> contributed) implements CrmExtension {
    static Contributing attributes(AttributeDefinition<?, ?>... definitions) {
        return new Contributing(to -> List.of(definitions).forEach(to::attribute));
    }

    @Override
    public String name() {
        return "kit.contributing";
    }

    @Override
    public void contribute(Contributions to) {
        contributed.accept(to);
    }
}

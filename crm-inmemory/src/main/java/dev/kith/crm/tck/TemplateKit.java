package dev.kith.crm.tck;

import org.junit.jupiter.api.Nested;

/** The chapter on what messages say. */
abstract class TemplateKit extends ConsentKit {
    /** The brand and the templates of messages. */
    @Nested
    public class Templates extends TemplatesContract {
        /** Runs with the kit. */
        public Templates() {}

        @Override
        StoreHarness harness() {
            return TemplateKit.this.harness();
        }
    }
}

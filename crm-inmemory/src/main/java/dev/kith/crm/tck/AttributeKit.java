package dev.kith.crm.tck;

import org.junit.jupiter.api.Nested;

/** The chapter on what extensions say of their attributes. */
abstract class AttributeKit extends DeliveryKit {
    /** Attributes: what an extension says of them. */
    @Nested
    public class DefinedAttributes extends AttributesContract {
        /** Runs with the kit. */
        public DefinedAttributes() {}

        @Override
        StoreHarness harness() {
            return AttributeKit.this.harness();
        }
    }

    /** Attributes: what is said of them holds for every aggregate. */
    @Nested
    public class DefinedForAll extends AttributedContract {
        /** Runs with the kit. */
        public DefinedForAll() {}

        @Override
        StoreHarness harness() {
            return AttributeKit.this.harness();
        }
    }

    /** Attributes: what is said of them, and rows that come from elsewhere. */
    @Nested
    public class DefinedForImports extends AttributeImportsContract {
        /** Runs with the kit. */
        public DefinedForImports() {}

        @Override
        StoreHarness harness() {
            return AttributeKit.this.harness();
        }
    }

    /** Attributes that a tenant defines at run time: what they mean. */
    @Nested
    public class DefinedByTenants extends TenantAttributesContract {
        /** Runs with the kit. */
        public DefinedByTenants() {}

        @Override
        StoreHarness harness() {
            return AttributeKit.this.harness();
        }
    }

    /** Attributes that a tenant defines at run time: from when on they hold. */
    @Nested
    public class Defining extends DefiningContract {
        /** Runs with the kit. */
        public Defining() {}

        @Override
        StoreHarness harness() {
            return AttributeKit.this.harness();
        }
    }
}

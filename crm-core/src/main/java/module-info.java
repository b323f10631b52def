/** The core of Kith: domain, use cases and ports. Begin at {@link dev.kith.crm.Crm}. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"
}) // libphonenumber, uuid-creator and ez-vcard are automatic
module dev.kith.crm.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires static com.googlecode.ezvcard; // optional: vCards only
    requires static micrometer.core; // optional: MicrometerMetrics only
    requires static org.jsoup; // optional: HTML in templates only
    requires com.github.f4b6a3.uuid;
    requires com.samskivert.jmustache;
    requires com.sanctionco.jmail;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires de.siegmar.fastcsv;
    requires org.slf4j;

    exports dev.kith.crm;
    exports dev.kith.crm.brand;
    exports dev.kith.crm.cadence;
    exports dev.kith.crm.calendar;
    exports dev.kith.crm.consent;
    exports dev.kith.crm.context;
    exports dev.kith.crm.customer;
    exports dev.kith.crm.customer.contactpoint;
    exports dev.kith.crm.customer.relationship;
    exports dev.kith.crm.delivery;
    exports dev.kith.crm.employee;
    exports dev.kith.crm.event;
    exports dev.kith.crm.exchange;
    exports dev.kith.crm.attribute;
    exports dev.kith.crm.extension;
    exports dev.kith.crm.failure;
    exports dev.kith.crm.file;
    exports dev.kith.crm.interaction;
    exports dev.kith.crm.metric;
    exports dev.kith.crm.query;
    exports dev.kith.crm.sequence;
    exports dev.kith.crm.storage;
    exports dev.kith.crm.task;
    exports dev.kith.crm.template;
    exports dev.kith.crm.tenantattribute;
    exports dev.kith.crm.value;

    // the validation provider reads the commands' components and makes the validators
    opens dev.kith.crm.cadence;
    opens dev.kith.crm.consent;
    opens dev.kith.crm.customer;
    opens dev.kith.crm.customer.contactpoint;
    opens dev.kith.crm.customer.relationship;
    opens dev.kith.crm.interaction;
    opens dev.kith.crm.sequence;
    opens dev.kith.crm.task;
    opens dev.kith.crm.template;
    opens dev.kith.crm.tenantattribute;
    opens dev.kith.crm.value;
}

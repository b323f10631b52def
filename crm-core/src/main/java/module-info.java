/**
 * Domain, use cases and ports of Kith CRM.
 */
// libphonenumber and uuid-creator carry a fixed module name, but no descriptor.
@SuppressWarnings("requires-automatic")
module dev.kith.crm.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires com.github.f4b6a3.uuid;
    requires com.sanctionco.jmail;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires org.slf4j;

    exports dev.kith.crm.failure;
}

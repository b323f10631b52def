/**
 * A program of modules that uses Kith. Hibernate and the validator are found at run time: neither is a module that names all that it needs, so
 * the program is started with {@code --add-modules ALL-MODULE-PATH}.
 */
@SuppressWarnings("requires-automatic") // H2
module dev.kith.examples.se {
    requires dev.kith.crm.inmemory;
    requires dev.kith.crm.jpa;
    requires com.h2database;
}

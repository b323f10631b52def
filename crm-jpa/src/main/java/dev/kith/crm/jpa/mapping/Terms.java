package dev.kith.crm.jpa.mapping;

import dev.kith.crm.jpa.schema.Database;

/**
 * On what terms a unit works in its transaction.
 *
 * @param database which database it is
 * @param ours whether the transaction is our own, so that a lost race may be tried again
 * @param committed whether it is known to read what is committed, and nothing older
 * @param moment in which transaction the unit begins
 */
public record Terms(Database database, boolean ours, boolean committed, Moment moment) {}

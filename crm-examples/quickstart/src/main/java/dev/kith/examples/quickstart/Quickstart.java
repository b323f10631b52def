package dev.kith.examples.quickstart;

import dev.kith.crm.inmemory.InMemoryPlaceholder;
import dev.kith.crm.jpa.JpaPlaceholder;

/** The smallest program that uses Kith. */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String[] args) {
        System.out.println("Kith CRM says " + InMemoryPlaceholder.empty().value() + " and "
                + JpaPlaceholder.noSchema().value());
    }
}

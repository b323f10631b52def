package dev.kith.crm.jpa.mapping;

/** How a relation is followed: a from clause and the condition that ties it to the subject. */
record Link(String from, String on, boolean derived) {
    String from(Scope owner, Scope inner) {
        return filled(from, owner, inner);
    }

    String on(Scope owner, Scope inner) {
        return filled(on, owner, inner);
    }

    private static String filled(String template, Scope owner, Scope inner) {
        return template.replace("{whole}", owner.whole())
                .replace("{owner}", owner.alias())
                .replace("{row}", inner.alias());
    }
}

package dev.kith.crm.jpa.mapping;

/** How a relation is followed: a from clause and the condition that ties it to the subject. */
record Link(String from, String on, boolean derived) {
    String from(String owner, String inner) {
        return filled(from, owner, inner);
    }

    String on(String owner, String inner) {
        return filled(on, owner, inner);
    }

    private static String filled(String template, String owner, String inner) {
        return template.replace("{owner}", owner).replace("{row}", inner);
    }
}

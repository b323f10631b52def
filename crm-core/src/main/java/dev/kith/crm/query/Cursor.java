package dev.kith.crm.query;

/**
 * Marks a place in the pages of one query. Opaque: encrypted by the Crm that gave it, and bound to the tenant, the
 * criterion and the sort; any other use is an invalid value. May be handed to a browser and back.
 *
 * @param token the mark, in URL-safe Base64
 */
public record Cursor(String token) {}

package dev.kith.crm.failure;

/** A refusal that is nothing but its words. */
record PlainRefusal(String code, String reason) implements Refusal {}

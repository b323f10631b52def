package dev.kith.crm.attribute;

/** What kind of personal data a value is. Exports, disposal and erasure will go by it; so far nothing does. */
public enum PrivacyClass {
    /** Tells who somebody is: a name, a number, a date of birth. */
    IDENTITY,
    /** Tells how to reach somebody. */
    CONTACT,
    /** Tells what somebody does, buys or owes. */
    BEHAVIOUR,
    /** Free words, which may hold anything. */
    NOTE,
    /** Tells nothing of a person. */
    TECHNICAL
}

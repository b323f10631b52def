package dev.kith.crm.consent;

/** What a message is for, by law. */
public enum MessageClass {
    /** Direct marketing. A customer may object to it at any time, without a reason (Art. 21 (2) GDPR). */
    MARKETING,
    /** What belongs to what the customer has or asked for, such as a delivery date. */
    SERVICE,
    /** What must be told whatever the customer says, such as a recall. */
    LEGAL
}

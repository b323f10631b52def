package dev.kith.crm.interaction;

/** Who turned to whom. */
public enum Direction {
    /** The customer turned to us. */
    INBOUND,
    /** We turned to the customer. */
    OUTBOUND,
    /** Both sides met, as in a conference. */
    MUTUAL
}

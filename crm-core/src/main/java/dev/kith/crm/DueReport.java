package dev.kith.crm;

/**
 * What became of due work.
 *
 * @param done how many items were done
 * @param failed how many failed; each is tried again later, and the log tells why
 * @param more whether the limit was reached, so that more may be due
 */
public record DueReport(int done, int failed, boolean more) {}

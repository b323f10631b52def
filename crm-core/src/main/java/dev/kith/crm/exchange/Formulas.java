package dev.kith.crm.exchange;

/**
 * Keeps a spreadsheet from taking a text for a formula: an apostrophe in front says that it is text. Whatever a text begins
 * with, it comes back as it was.
 */
final class Formulas {
    private static final String BEGINNINGS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

    private Formulas() {}

    static String guarded(String text) {
        return begins(text, 0) || escaped(text) ? "'" + text : text;
    }

    static String unguarded(String cell) {
        return escaped(cell) ? cell.substring(1) : cell;
    }

    private static boolean escaped(String text) {
        return text.startsWith("'") && (begins(text, 1) || text.startsWith("'", 1));
    }

    private static boolean begins(String text, int at) {
        return text.length() > at && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
    }
}

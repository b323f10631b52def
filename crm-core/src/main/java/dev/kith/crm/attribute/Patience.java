package dev.kith.crm.attribute;

/** A text that lets an expression look at its characters for so long only: a careless one, that a tenant has typed, would never come to an end. */
final class Patience implements CharSequence {
    private static final int LOOKS = 2_000_000;

    private final String text;
    private int looks;

    Patience(String text) {
        this.text = text;
    }

    /** Thrown when the patience has ended. */
    static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ended() {
            super("the expression takes too long over this text", null, false, false);
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks > LOOKS) {
            throw new Ended();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return "Patience[***]";
    }
}

package dev.kith.crm.query;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;

/** Brackets, bare words and quoted texts, one after the other. */
final class Tokens {
    /** No name or length is longer; who does not know a word looks for the nearest one, which takes time. */
    private static final int LONGEST_WORD = 200;

    private final String text;
    private int at;

    Tokens(String text) {
        this.text = text;
    }

    boolean opens() {
        return next() == '(';
    }

    boolean closes() {
        return next() == ')';
    }

    void expect(String token) {
        next();
        if (!text.startsWith(token, at)) {
            throw unreadable();
        }
        at += token.length();
    }

    void end() {
        if (next() != 0) {
            throw unreadable();
        }
    }

    /** A run up to a blank, a bracket or a quotation mark. */
    String word() {
        next();
        int from = at;
        while (at < text.length() && " ()\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (from == at || at - from > LONGEST_WORD) {
            throw unreadable();
        }
        return text.substring(from, at);
    }

    String quoted() {
        expect("\"");
        var content = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                at++;
            }
            if (at < text.length()) {
                content.append(text.charAt(at++));
            }
        }
        expect("\"");
        return content.toString();
    }

    /** Tells where reading stopped, not what stands there: it may be personal. */
    InvalidValueException unreadable() {
        return new InvalidValueException("a criterion", Violation.of("criterion.syntax", at));
    }

    private char next() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }
}

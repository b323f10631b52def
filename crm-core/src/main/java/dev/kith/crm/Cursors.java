package dev.kith.crm;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.Scan.Position;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns places into cursors and back: AES-GCM (NIST SP 800-38D) with a random nonce of 96 bits; tenant, type, criterion
 * and order are authenticated with it, so that a cursor opens only where it was made.
 */
final class Cursors {
    /** What a cursor is good for: an order that is total, and all else of the question as text. */
    record Binding(Sort<?> sort, String text) {
        @Override
        public String toString() {
            return "Binding[?]";
        }
    }

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private Cursors(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    static Cursors withRandomKey() {
        var key = new byte[32];
        RANDOM.nextBytes(key);
        return new Cursors(key);
    }

    static Cursors withKey(byte[] key) {
        if (key.length != 16 && key.length != 24 && key.length != 32) {
            throw new InvalidValueException("the key of cursors", Violation.of("cursor.key-length"));
        }
        return new Cursors(key);
    }

    Page.Cursor seal(Binding binding, Position position) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, binding).doFinal(PositionForm.written(binding.sort(), position));
            var token = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
            return new Page.Cursor(encoded(token.array()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JVM lacks AES-GCM", impossible);
        }
    }

    Position open(Binding binding, Page.Cursor cursor) {
        try {
            var token = decoded(cursor.token());
            var nonce = Arrays.copyOf(token, NONCE);
            var plain = cipher(Cipher.DECRYPT_MODE, nonce, binding).doFinal(token, NONCE, token.length - NONCE);
            return PositionForm.read(binding.sort(), plain);
        } catch (GeneralSecurityException
                | IllegalArgumentException
                | UncheckedIOException
                | InvalidValueException foreign) {
            throw new InvalidValueException(
                    "a query", Violation.of("cursor.foreign").in("after"));
        }
    }

    /** A token holds at least nonce and tag, and has one spelling only: the decoder overlooks its last bits. */
    private static byte[] decoded(String token) {
        var bytes = Base64.getUrlDecoder().decode(token);
        if (bytes.length < NONCE + TAG_BITS / 8 || !encoded(bytes).equals(token)) {
            throw new IllegalArgumentException("not as it was written");
        }
        return bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Cipher cipher(int mode, byte[] nonce, Binding binding) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(binding.text().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

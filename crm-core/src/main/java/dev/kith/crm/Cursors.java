package dev.kith.crm;

import dev.kith.crm.context.TenantId;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Page;
import dev.kith.crm.query.Query;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.AggregateType;
import dev.kith.crm.storage.Position;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns places into cursors and back: AES-GCM (NIST SP 800-38D) with a random nonce of 96 bits; tenant, type, criterion
 * and order are authenticated with it, so that a cursor opens only where it was made.
 */
final class Cursors {
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

    <A> Page.Cursor seal(TenantId tenant, AggregateType<A, ?> type, Query<A> query, Position position) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, binding(tenant, type, query))
                    .doFinal(written(type.total(query.sort()), position));
            var token = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed);
            return new Page.Cursor(encoded(token.array()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JVM lacks AES-GCM", impossible);
        }
    }

    <A> Position open(TenantId tenant, AggregateType<A, ?> type, Query<A> query, Page.Cursor cursor) {
        try {
            var token = decoded(cursor.token());
            var nonce = Arrays.copyOf(token, NONCE);
            var plain = cipher(Cipher.DECRYPT_MODE, nonce, binding(tenant, type, query))
                    .doFinal(token, NONCE, token.length - NONCE);
            return read(type.total(query.sort()), plain);
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

    private Cipher cipher(int mode, byte[] nonce, byte[] binding) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(binding);
        return cipher;
    }

    private static <A> byte[] binding(TenantId tenant, AggregateType<A, ?> type, Query<A> query) {
        var text = String.join(
                "\n",
                tenant.value(),
                type.name(),
                query.sort().terms().toString(),
                query.where().text());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] written(Sort<?> sort, Position position) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (int i = 0; i < position.keys().size(); i++) {
                var type = sort.terms().get(i).field().type();
                var key = position.keys().get(i).map(type::writeStored);
                out.writeBoolean(key.isPresent());
                if (key.isPresent()) {
                    var text = key.get().getBytes(StandardCharsets.UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Position read(Sort<?> sort, byte[] plain) {
        var keys = new ArrayList<Optional<Object>>();
        try (var in = new DataInputStream(new ByteArrayInputStream(plain))) {
            for (var term : sort.terms()) {
                if (in.readBoolean()) {
                    var text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                    keys.add(Optional.of(term.field().type().readStored(text)));
                } else {
                    keys.add(Optional.empty());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Position(keys);
    }
}

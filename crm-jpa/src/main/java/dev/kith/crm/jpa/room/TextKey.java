package dev.kith.crm.jpa.room;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Stores a key as its UTF-8 bytes: every database compares bytes without a sign and without a collation, and the order of
 * UTF-8 is that of code points. No database has indexes for keys of any length: of a key that is longer than {@value #MOST} bytes,
 * which no ordinary text has, the beginning is kept and a digest of the whole, so that equality stays exact and the order is
 * by the beginning.
 */
@Converter
public final class TextKey implements AttributeConverter<String, byte[]> {
    /** The longest key in bytes: with tenant, kind and id it fits into an index of every database. */
    public static final int MOST = 2560;

    private static final int DIGEST = 64;

    /** Stateless. */
    public TextKey() {}

    /**
     * Tells whether a key is kept as it is.
     *
     * @param key the key
     * @return whether reading it gives the same
     */
    public static boolean fits(String key) {
        return key.length() <= MOST / 4 || bytes(key).length <= MOST;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable String key) {
        return key == null ? null : bounded(bytes(key));
    }

    @Override
    public @Nullable String convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bounded(byte[] whole) {
        if (whole.length <= MOST) {
            return whole;
        }
        var end = MOST - DIGEST;
        // a byte that begins with the bits 10 is no first one of a character
        while ((whole[end] & 0xC0) == 0x80) {
            end--;
        }
        var bytes = new ByteArrayOutputStream();
        bytes.write(whole, 0, end);
        bytes.writeBytes(HexFormat.of().formatHex(digest(whole)).getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static byte[] digest(byte[] whole) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(whole);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Half a surrogate pair, which only an operand can hold, keeps its place in the order and never becomes a '?'. */
    private static byte[] bytes(String key) {
        if (key.codePoints().noneMatch(TextKey::half)) {
            return key.getBytes(StandardCharsets.UTF_8);
        }
        var bytes = new ByteArrayOutputStream();
        key.codePoints().forEach(point -> {
            if (half(point)) {
                bytes.write(0xE0 | (point >> 12));
                bytes.write(0x80 | ((point >> 6) & 0x3F));
                bytes.write(0x80 | (point & 0x3F));
            } else {
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    private static boolean half(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}

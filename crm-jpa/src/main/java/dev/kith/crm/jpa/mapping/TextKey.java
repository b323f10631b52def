package dev.kith.crm.jpa.mapping;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Stores a key as its UTF-8 bytes: every database compares bytes without a sign and without a collation, and the order of
 * UTF-8 is that of code points.
 */
@Converter
public final class TextKey implements AttributeConverter<String, byte[]> {
    /** Stateless. */
    public TextKey() {}

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable String key) {
        return key == null ? null : bytes(key);
    }

    @Override
    public @Nullable String convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
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

    static boolean half(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}

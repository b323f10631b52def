package dev.kith.examples.benchmarks.plain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Folded keys are stored as bytes. */
@Converter
public final class Utf8 implements AttributeConverter<String, byte[]> {
    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable String key) {
        return key == null ? null : key.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable String convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}

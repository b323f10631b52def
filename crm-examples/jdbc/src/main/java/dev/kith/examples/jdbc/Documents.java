package dev.kith.examples.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes immutable values as JSON and reads them back equal. Jackson knows the syntax; what stands in it {@link Forms} say, because Jackson's own
 * binding would need a setting for each sealed interface, each value class and the attributes, and would find properties in methods.
 */
final class Documents {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Forms forms = new Forms();

    String text(Object value) {
        return JSON.writeValueAsString(tree(value));
    }

    /** Keys may be lists of anything. */
    private @Nullable Object tree(Object value) {
        return value instanceof List<?> all
                ? all.stream().map(this::tree).toList()
                : forms.of(value.getClass()).write(value);
    }

    <T> T read(Class<T> type, String text) {
        return type.cast(forms.of(type).read(JSON.readValue(text, Object.class)));
    }

    /** Fails where values of the type cannot be written. */
    void require(Class<?> type) {
        forms.of(type);
    }

    /** Equal texts have equal digests, and others have others: 128 bits of SHA-256. */
    static UUID digest(String text) {
        try {
            var hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    UUID digestOf(Object value) {
        return digest(text(value));
    }
}

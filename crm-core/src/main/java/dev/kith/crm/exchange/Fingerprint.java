package dev.kith.crm.exchange;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the first look at a file tells: that it is text, in which encoding, and a digest by which the same file is known
 * again. The look takes bounded memory, whatever the file holds.
 *
 * @param digest of the bytes, and of how they are to be read
 * @param charset the encoding
 */
record Fingerprint(String digest, Charset charset) {
    private static final long MOST_BYTES = 512L << 20;
    private static final int BUFFER = 1 << 16;
    private static final char MARK = '\ufeff';

    static Fingerprint of(ImportFile file) {
        try (var bytes = file.content().open()) {
            var head = bytes.readNBytes(BUFFER);
            var charset = charset(file, head);
            var digest = sha256();
            digest.update(String.join(
                            "\n",
                            file.kind().name(),
                            charset.name(),
                            file.separator().toString(),
                            file.columns().toString(),
                            file.dates().toString(),
                            String.valueOf(file.leftOut().isPresent()))
                    .getBytes(StandardCharsets.UTF_8));
            var look = new Look(charset.newDecoder());
            long size = 0;
            for (var some = head; some.length > 0; some = bytes.readNBytes(BUFFER)) {
                size += some.length;
                if (size > MOST_BYTES) {
                    throw new InvalidValueException("the file", Violation.of("import.too-large", MOST_BYTES >> 20));
                }
                digest.update(some);
                look.at(some);
            }
            look.end();
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()), charset);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Opens the text, behind its byte order mark. */
    BufferedReader reader(ImportFile file) {
        try {
            var reader = new BufferedReader(new InputStreamReader(file.content().open(), charset), BUFFER);
            reader.mark(1);
            if (reader.read() != MARK) {
                reader.reset();
            }
            return reader;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Charset charset(ImportFile file, byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return file.charset().orElse(StandardCharsets.UTF_8);
    }

    private static boolean begins(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || Byte.toUnsignedInt(head[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Decodes and throws away: what cannot be text, or not in this encoding, is refused with its line. */
    private static final class Look {
        private final CharsetDecoder decoder;
        private final CharBuffer text = CharBuffer.allocate(BUFFER);
        private ByteBuffer rest = ByteBuffer.allocate(0);
        private long line = 1;

        Look(CharsetDecoder decoder) {
            this.decoder =
                    decoder.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        }

        void at(byte[] some) {
            var bytes = ByteBuffer.allocate(rest.remaining() + some.length)
                    .put(rest)
                    .put(some)
                    .flip();
            decode(bytes, false);
            rest = bytes;
        }

        void end() {
            decode(rest, true);
        }

        private void decode(ByteBuffer bytes, boolean last) {
            while (true) {
                var result = decoder.decode(bytes, text, last);
                count();
                if (result.isError()) {
                    throw refused(Violation.of("import.encoding", decoder.charset()));
                }
                if (result.isUnderflow()) {
                    return;
                }
            }
        }

        private void count() {
            text.flip();
            while (text.hasRemaining()) {
                var sign = text.get();
                if (sign == '\n') {
                    line++;
                } else if (sign == 0) {
                    throw refused(Violation.of("import.not-text"));
                }
            }
            text.clear();
        }

        private InvalidValueException refused(Violation why) {
            return new InvalidValueException("the file", why.in("line " + line));
        }
    }
}

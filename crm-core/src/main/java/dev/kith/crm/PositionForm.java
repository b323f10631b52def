package dev.kith.crm;

import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.Scan.Position;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;

/** The bytes of a place: for each term whether there is a value, and its text. */
final class PositionForm {
    private PositionForm() {}

    static byte[] written(Sort<?> sort, Position position) {
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

    static Position read(Sort<?> sort, byte[] plain) {
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

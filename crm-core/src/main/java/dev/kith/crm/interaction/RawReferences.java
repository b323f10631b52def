package dev.kith.crm.interaction;

import dev.kith.crm.value.Codes;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells in raw form what an interaction points at outside of the log. Immutable.
 *
 * @param links other things that it is about
 * @param attachments documents that came with it, by reference
 * @param externalId its id in another system
 */
public record RawReferences(
        List<@Valid Link> links, List<@Valid Attachment> attachments, Optional<@Valid ExternalId> externalId) {
    /** Points at nothing. */
    public static final RawReferences NONE = new RawReferences(List.of(), List.of(), Optional.empty());

    /**
     * Tells another thing in raw form.
     *
     * @param type what it is: a code
     * @param key which one, in one line
     */
    public record Link(
            @ReadableAs(Codes.Parser.class) String type,
            @ReadableAs(Text.Filled.class) String key) {
        References.Link read() {
            return new References.Link(type, key);
        }

        @Override
        public String toString() {
            return "Link[***]";
        }
    }

    /**
     * Tells a document in raw form.
     *
     * @param name what it is called, in one line
     * @param mediaType such as {@code application/pdf}
     * @param size how many bytes it has
     * @param location where the host finds it: a URI or a key, at most 2000 characters
     */
    public record Attachment(
            @ReadableAs(Text.Filled.class) String name,
            Optional<@ReadableAs(Text.Line.class) String> mediaType,
            Optional<Long> size,

            @ReadableAs(References.Attachment.Location.class)
            String location) {
        References.Attachment read() {
            return new References.Attachment(name, mediaType, size, location);
        }

        @AssertTrue(message = "attachment.size")
        boolean isSize() { // the path of the violation is "size"
            return size.filter(bytes -> bytes < 0).isEmpty();
        }

        @Override
        public String toString() {
            return "Attachment[***]";
        }
    }

    /**
     * Tells in raw form what another system calls it.
     *
     * @param system which system: a code
     * @param key its key there, in one line
     */
    public record ExternalId(
            @ReadableAs(Codes.Parser.class) String system,
            @ReadableAs(Text.Filled.class) String key) {
        References.ExternalId read() {
            return new References.ExternalId(system, key);
        }

        @Override
        public String toString() {
            return "ExternalId[***]";
        }
    }

    /**
     * Copies the lists.
     *
     * @param links other things that it is about
     * @param attachments documents that came with it, by reference
     * @param externalId its id in another system
     */
    public RawReferences {
        links = List.copyOf(links);
        attachments = List.copyOf(attachments);
    }

    static RawReferences of(References told) {
        return new RawReferences(
                told.links().stream()
                        .map(one -> new Link(one.type(), one.key()))
                        .toList(),
                told.attachments().stream()
                        .map(one -> new Attachment(one.name(), one.mediaType(), one.size(), one.location()))
                        .toList(),
                told.externalId().map(id -> new ExternalId(id.system(), id.key())));
    }

    RawReferences linkedTo(Link link) {
        var all = new ArrayList<>(links);
        all.add(link);
        return new RawReferences(all, attachments, externalId);
    }

    RawReferences attaching(Attachment attachment) {
        var all = new ArrayList<>(attachments);
        all.add(attachment);
        return new RawReferences(links, all, externalId);
    }

    RawReferences knownAs(ExternalId id) {
        return new RawReferences(links, attachments, Optional.of(id));
    }

    References read() {
        return new References(
                links.stream().map(Link::read).toList(),
                attachments.stream().map(Attachment::read).toList(),
                externalId.map(ExternalId::read));
    }

    @Override
    public String toString() {
        return "RawReferences[***]";
    }
}

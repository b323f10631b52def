package dev.kith.crm.interaction;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.Relation;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.ReadableAs;
import dev.kith.crm.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an interaction points at outside of the log. Immutable.
 *
 * @param links other things that it is about
 * @param attachments documents that came with it, by reference
 * @param externalId its id in another system, unique in the tenant; never changes
 */
public record References(List<Link> links, List<Attachment> attachments, Optional<ExternalId> externalId) {
    /** Points at nothing. */
    public static final References NONE = new References(List.of(), List.of(), Optional.empty());

    /**
     * Another thing, such as an order of the host.
     *
     * @param type what it is: a code, which a vendor begins with a prefix of its own; Kith need not know it
     * @param key which one, in one line
     */
    public record Link(String type, String key) {
        /** The links of an interaction. */
        public static final Relation<Interaction, Link> OF_INTERACTION = Relation.parts(
                "links",
                Interaction.class,
                Link.class,
                entry -> entry.references().links());
        /** What it is. */
        public static final PlainField<Link, String> TYPE =
                PlainField.of(Link.class, "type", FieldType.CODE, link -> Optional.of(link.type()));
        /** Which one. */
        public static final PlainField<Link, String> KEY =
                PlainField.of(Link.class, "key", FieldType.CODE, link -> Optional.of(link.key()));

        /**
         * Proves the code.
         *
         * @param type what it is
         * @param key which one, in one line
         */
        public Link {
            type = code("a link", "type", type);
            key = Content.required("a link", "key", key);
        }

        @Override
        public String toString() {
            return "Link[" + type + "]";
        }
    }

    /**
     * A document that the host keeps. Kith never holds its bytes.
     *
     * @param name what it is called, in one line
     * @param mediaType such as {@code application/pdf}
     * @param size how many bytes it has
     * @param location where the host finds it: a URI or a key, at most 2000 characters
     */
    public record Attachment(String name, Optional<String> mediaType, Optional<Long> size, String location) {
        private static final int LONGEST = 2000;

        /** The parser of a location, for {@link ReadableAs}. */
        public static final class Location implements ReadableAs.Syntax<String> {
            /** Stateless. */
            public Location() {}

            @Override
            public String parse(String raw) {
                var text = Text.lines(raw).orElseThrow(() -> refused(Violation.of("line.missing")));
                if (text.indexOf('\n') >= 0) {
                    throw refused(Violation.of("line.control-character"));
                }
                if (text.length() > LONGEST) {
                    throw refused(Violation.of("line.too-long", LONGEST));
                }
                return text;
            }
        }

        /**
         * Brings the texts into their one form.
         *
         * @param name what it is called, in one line
         * @param mediaType such as {@code application/pdf}
         * @param size how many bytes it has
         * @param location where the host finds it: a URI or a key, at most 2000 characters
         */
        public Attachment {
            name = Content.required("an attachment", "name", name);
            mediaType = mediaType.flatMap(Text::line);
            location = located(location);
            if (size.filter(bytes -> bytes < 0).isPresent()) {
                throw refused(Violation.of("attachment.size").in("size"));
            }
        }

        private static String located(String raw) {
            try {
                return new Location().parse(raw);
            } catch (InvalidValueException refused) {
                throw refused(refused.violations().get(0).in("location"));
            }
        }

        private static InvalidValueException refused(Violation why) {
            return new InvalidValueException("an attachment", why);
        }

        /**
         * Names a document.
         *
         * @param name what it is called
         * @param location where the host finds it
         * @return the attachment, of unknown type and size
         */
        public static Attachment of(String name, String location) {
            return new Attachment(name, Optional.empty(), Optional.empty(), location);
        }

        @Override
        public String toString() {
            return "Attachment[***]";
        }
    }

    /**
     * What another system calls it, so that the same mail delivered twice is one entry.
     *
     * @param system which system: a code, such as {@code mail}
     * @param key its key there, in one line
     */
    public record ExternalId(String system, String key) {
        /**
         * Proves the code.
         *
         * @param system which system
         * @param key its key there, in one line
         */
        public ExternalId {
            system = code("an external id", "system", system);
            key = Content.required("an external id", "key", key);
        }

        @Override
        public String toString() {
            return "ExternalId[" + system + "]";
        }
    }

    /**
     * Copies the lists.
     *
     * @param links other things that it is about
     * @param attachments documents that came with it, by reference
     * @param externalId its id in another system, unique in the tenant; never changes
     */
    public References {
        links = List.copyOf(links);
        attachments = List.copyOf(attachments);
    }

    private static String code(String what, String component, String code) {
        if (!Codes.wellFormed(code)) {
            throw new InvalidValueException(what, Violation.of("code.syntax").in(component));
        }
        return code;
    }

    /**
     * Adds another thing that it is about.
     *
     * @param link the thing, put last
     * @return the references with it
     */
    public References linkedTo(Link link) {
        var all = new ArrayList<>(links);
        all.add(link);
        return new References(all, attachments, externalId);
    }

    /**
     * Adds a document.
     *
     * @param attachment the document, put last
     * @return the references with it
     */
    public References attaching(Attachment attachment) {
        var all = new ArrayList<>(attachments);
        all.add(attachment);
        return new References(links, all, externalId);
    }

    /**
     * Says what another system calls it.
     *
     * @param id the id there
     * @return the references with it
     */
    public References knownAs(ExternalId id) {
        return new References(links, attachments, Optional.of(id));
    }

    @Override
    public String toString() {
        return "References[***]";
    }
}

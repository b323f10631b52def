package dev.kith.crm.brand;

import dev.kith.crm.context.Languages;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.value.Text;
import dev.kith.crm.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the company presents itself in every message. A tenant has one. Begin with {@link NewBrand}; the canonical constructor is not part of
 * the compatibility promise. Immutable.
 *
 * @param id its id
 * @param version counts its states, from 1
 * @param name how the company is called, in one line
 * @param colours its colours
 * @param logo where its picture lies: an address with https, or the picture itself as a {@code data:} address of PNG or JPEG in base 64; at
 *     most {@link Text#LONG} units long. Several readers of mail show none of the latter
 * @param address where it lives, in lines; stands above the address field of letters
 * @param texts what stands under messages, at most one in each language; the first one serves readers of all other languages
 */
public record Brand(
        BrandId id,
        Version version,
        String name,
        Colours colours,
        Optional<String> logo,
        Optional<String> address,
        List<BrandText> texts)
        implements BrandFields {
    private static final int MOST = 100;

    private static final Pattern PICTURE =
            Pattern.compile("https://[\\x21-\\x7e&&[^\"'<>]]+|data:image/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2}");

    /**
     * Brings each part into its one form.
     *
     * @param id its id
     * @param version counts its states, from 1
     * @param name how the company is called
     * @param colours its colours
     * @param logo where its picture lies
     * @param address where it lives
     * @param texts what stands under messages
     * @throws InvalidValueException with all violations, if a part is blank, too long or not as it is to be
     */
    public Brand {
        texts = List.copyOf(texts);
        var wrong = new ArrayList<Violation>();
        var typed = name;
        wrong.addAll(InvalidValueException.of("name", () -> Text.filled(typed)));
        var where = address;
        wrong.addAll(InvalidValueException.of("address", () -> where.ifPresent(Text::lines)));
        if (logo.filter(one -> one.length() > Text.LONG || !PICTURE.matcher(one).matches())
                .isPresent()) {
            wrong.add(Violation.of("brand.logo", Text.LONG).in("logo"));
        }
        if (texts.isEmpty()) {
            wrong.add(Violation.of("text.none").in("texts"));
        }
        if (texts.size() > MOST
                || texts.stream().map(BrandText::language).distinct().count() < texts.size()) {
            wrong.add(Violation.of("language.twice", MOST).in("texts"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidValueException("a brand", wrong);
        }
        name = Text.filled(name);
        address = address.flatMap(Text::lines);
    }

    /**
     * Gives another name.
     *
     * @param other the name
     * @return the brand
     */
    public Brand named(String other) {
        return new Brand(id, version, other, colours, logo, address, texts);
    }

    /**
     * Sets the colours.
     *
     * @param other the colours
     * @return the brand
     */
    public Brand coloured(Colours other) {
        return new Brand(id, version, name, Objects.requireNonNull(other, "other"), logo, address, texts);
    }

    /**
     * Says where the picture lies.
     *
     * @param other an address; empty for none
     * @return the brand
     */
    public Brand showing(Optional<String> other) {
        return new Brand(id, version, name, colours, other, address, texts);
    }

    /**
     * Says where the company lives.
     *
     * @param other its address, in lines; empty for none
     * @return the brand
     */
    public Brand living(Optional<String> other) {
        return new Brand(id, version, name, colours, logo, other, texts);
    }

    /**
     * Sets what is said in a language, in the place of what was said in it before.
     *
     * @param text the text
     * @return the brand
     */
    public Brand saying(BrandText text) {
        var others = texts.stream()
                .map(one -> one.language().equals(text.language()) ? text : one)
                .toList();
        return new Brand(
                id,
                version,
                name,
                colours,
                logo,
                address,
                others.contains(text)
                        ? others
                        : Stream.concat(others.stream(), Stream.of(text)).toList());
    }

    /**
     * Finds what is said to a reader.
     *
     * @param languages the reader's, the best first, BCP 47
     * @return the text for the first of these that there is one for, by {@link Languages#best}; else the first text
     */
    public BrandText in(List<String> languages) {
        return Languages.best(languages, texts, BrandText::language).orElse(texts.get(0));
    }

    Brand at(Version next) {
        return new Brand(id, next, name, colours, logo, address, texts);
    }

    @Override
    public String toString() {
        return "Brand[" + id + " v" + version.number() + "]";
    }
}

package dev.kith.crm.brand;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks for the tenant's brand. Begin with {@link #named}. Immutable.
 *
 * @param name how the company is called, in one line
 * @param colours its colours
 * @param logo where its picture lies; see {@link Brand#logo}
 * @param address where it lives, in lines
 * @param texts what stands under messages; at least one
 */
public record NewBrand(
        String name, Colours colours, Optional<String> logo, Optional<String> address, List<BrandText> texts) {
    /**
     * Refuses null.
     *
     * @param name how the company is called
     * @param colours its colours
     * @param logo where its picture lies
     * @param address where it lives
     * @param texts what stands under messages
     */
    public NewBrand {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(colours, "colours");
        Objects.requireNonNull(logo, "logo");
        Objects.requireNonNull(address, "address");
        texts = List.copyOf(texts);
    }

    /**
     * Begins with the name and {@link Colours#PLAIN}.
     *
     * @param name how the company is called
     * @return the command
     */
    public static NewBrand named(String name) {
        return new NewBrand(name, Colours.PLAIN, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Sets the colours.
     *
     * @param all the colours
     * @return the command
     */
    public NewBrand coloured(Colours all) {
        return new NewBrand(name, all, logo, address, texts);
    }

    /**
     * Says where the picture lies.
     *
     * @param where an address; see {@link Brand#logo}
     * @return the command
     */
    public NewBrand showing(String where) {
        return new NewBrand(name, colours, Optional.of(where), address, texts);
    }

    /**
     * Says where the company lives.
     *
     * @param lines its address
     * @return the command
     */
    public NewBrand living(String lines) {
        return new NewBrand(name, colours, logo, Optional.of(lines), texts);
    }

    /**
     * Adds what is said in a language; the first one serves readers of all other languages.
     *
     * @param text the text
     * @return the command
     */
    public NewBrand saying(BrandText text) {
        var all = new ArrayList<>(texts);
        all.add(Objects.requireNonNull(text, "text"));
        return new NewBrand(name, colours, logo, address, all);
    }

    @Override
    public String toString() {
        return "NewBrand[***]";
    }
}

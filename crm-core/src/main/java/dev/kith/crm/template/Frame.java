package dev.kith.crm.template;

import dev.kith.crm.brand.Brand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The brand around every message. Its values are the brand's and the employee's own, but for the address field of a letter. */
final class Frame {
    private static final String MAIL = read("mail.html");
    private static final String LETTER = read("letter.html");
    /** RFC 3676, section 4.3: what follows is no part of the message. */
    private static final String BELOW = "-- ";

    private final Map<String, Object> values = new HashMap<>();

    /**
     * Prepares.
     *
     * @param marketing whether the reader must be told how to be spared more
     */
    Frame(Scene scene, boolean marketing, Optional<URI> unsubscribe) {
        var brand = scene.brand();
        var text = brand.in(List.of(scene.language().toLanguageTag()));
        values.put("language", scene.language().toLanguageTag());
        values.put("name", brand.name());
        values.put("accent", brand.colours().accent());
        values.put("ink", brand.colours().ink());
        values.put("paper", brand.colours().paper());
        values.put("logo", brand.logo().<Object>map(one -> one).orElse(false));
        values.put("signOff", text.signOff());
        values.put("signature", signature(scene));
        values.put("legalFooter", text.legalFooter());
        values.put("unsubscribe", marketing ? text.unsubscribe() : false);
        values.put("link", unsubscribe.<Object>map(URI::toASCIIString).orElse(false));
        values.put("sender", sender(brand));
        values.put("recipient", recipient(scene));
        values.put("today", new Written(scene).text(scene.today()));
    }

    private static String signature(Scene scene) {
        return scene.employee()
                .flatMap(one -> Stream.of(one.signature(), Optional.of(one.displayName()))
                        .flatMap(Optional::stream)
                        .map(text -> Written.tidy(text).toString())
                        .filter(text -> !text.isEmpty())
                        .findFirst())
                .orElse(scene.brand().name());
    }

    private static String sender(Brand brand) {
        return Stream.concat(Stream.of(brand.name()), brand.address().stream().flatMap(String::lines))
                .collect(Collectors.joining(" · "));
    }

    private static String recipient(Scene scene) {
        return Stream.concat(Stream.of(scene.customer().name().display()), FilePlaceholders.address(scene).stream())
                .collect(Collectors.joining("\n"));
    }

    String text(String body) {
        return Stream.of(
                        body,
                        values.get("signOff") + "\n" + values.get("signature"),
                        BELOW + "\n" + values.get("legalFooter"),
                        unsubscribed())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String unsubscribed() {
        return Stream.of("unsubscribe", "link")
                .map(values::get)
                .takeWhile(one -> one instanceof String)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    String mail(String subject, String body) {
        return around(MAIL, Map.of("subject", subject, "body", body));
    }

    String letter(String body) {
        return around(LETTER, Map.of("body", body));
    }

    private String around(String frame, Map<String, String> more) {
        var all = new HashMap<>(values);
        all.putAll(more);
        return Filling.filled(frame, all, Sink::html);
    }

    private static String read(String resource) {
        try (var from = Objects.requireNonNull(Frame.class.getResourceAsStream(resource), resource)) {
            return new String(from.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

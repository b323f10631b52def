package dev.kith.crm.failure;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of all codes; one properties file is one language, the one without suffix is English. */
final class Messages {
    private Messages() {}

    static String text(Locale locale, String code, List<String> arguments) {
        try {
            return new MessageFormat(bundle(locale).getString(code), locale).format(arguments.toArray());
        } catch (MissingResourceException unknownCode) {
            // a vendor's own code has no text here: the code itself is all that can be said
            return code + (arguments.isEmpty() ? "" : " " + arguments);
        }
    }

    /** English where there is no file in the language: never the language that the JVM happens to run in. */
    private static ResourceBundle bundle(Locale locale) {
        var found = ResourceBundle.getBundle("dev.kith.crm.failure.messages", locale);
        var same = found.getLocale().getLanguage().equals(locale.getLanguage());
        return same ? found : ResourceBundle.getBundle("dev.kith.crm.failure.messages", Locale.ROOT);
    }
}

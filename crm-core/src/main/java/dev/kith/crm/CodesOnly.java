package dev.kith.crm;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** A code stays a code; {@code {jakarta.validation.constraints.NotNull.message}} becomes its own key. */
final class CodesOnly implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
        return template.replaceAll("^\\{(.*)}$", "$1");
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }
}

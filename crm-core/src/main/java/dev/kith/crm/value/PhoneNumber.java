package dev.kith.crm.value;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import java.util.Locale;

/**
 * A phone number as it was written, and the key by which it is found in any spelling.
 *
 * @param raw as written, trimmed
 * @param key E.164 such as {@code +4930123456}, with {@code ;ext=} and the extension where there is one; the bare digits
 *     where the number cannot be placed in a numbering plan (a short code, a local number without its area code, a
 *     national number without a known region)
 */
public record PhoneNumber(String raw, String key) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /**
     * Reads a number.
     *
     * @param raw as typed
     * @param region the region whose national spelling is meant, ISO 3166-1 alpha-2; {@code ZZ} where unknown
     * @return the number
     * @throws InvalidValueException if it holds fewer than two digits
     */
    public static PhoneNumber parse(String raw, String region) {
        var line = Text.line(raw).orElse("");
        var digits = digits(line);
        if (digits.length() < 2) {
            throw new InvalidValueException("a phone number", Violation.of("phone.too-few-digits"));
        }
        return new PhoneNumber(line, international(line, region, digits));
    }

    private static String international(String line, String region, String digits) {
        try {
            var number = NUMBERS.parse(line, region.toUpperCase(Locale.ROOT));
            // possible, but not only locally: without its area code a number belongs to no one place of the plan
            if (NUMBERS.isPossibleNumberWithReason(number) != ValidationResult.IS_POSSIBLE) {
                return digits;
            }
            var extension = number.getExtension().isEmpty() ? "" : ";ext=" + number.getExtension();
            return NUMBERS.format(number, PhoneNumberFormat.E164) + extension;
        } catch (NumberParseException unplaced) {
            return digits;
        }
    }

    private static String digits(String line) {
        var digits = new StringBuilder();
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            if (Character.isDigit(line.codePointAt(at))) {
                digits.append(Character.digit(line.codePointAt(at), 10));
            }
        }
        return digits.toString();
    }

    @Override
    public String toString() {
        return "PhoneNumber[***]";
    }
}

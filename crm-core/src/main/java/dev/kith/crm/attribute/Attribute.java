package dev.kith.crm.attribute;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Field;
import dev.kith.crm.query.FieldType;
import dev.kith.crm.query.OrderedField;
import dev.kith.crm.query.PlainField;
import dev.kith.crm.query.TextField;
import dev.kith.crm.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes the typed handles of attributes. A handle is an ordinary field: criteria and sorts name it like a built-in one, and every value has
 * an index. Contribute its {@link AttributeDefinition}, so that it may be written; no store needs a column for it.
 *
 * <pre>{@code
 * static final OrderedField<Customer, BigDecimal> LIMIT = Attribute.decimal(Customer.class, "acme.creditLimit");
 *
 * class Acme implements CrmExtension { // Crm.builder().extension(new Acme())
 *     public String name() {
 *         return "acme.credit";
 *     }
 *
 *     public void contribute(Contributions to) {
 *         to.attribute(AttributeDefinition.of(LIMIT, PrivacyClass.BEHAVIOUR).atLeast(BigDecimal.ZERO));
 *     }
 * }
 *
 * customers.register(NewPerson.named("Ada", "Lovelace").with(LIMIT, limit));
 * customers.revise(id, customer -> customer.with(LIMIT, limit));
 * Optional<BigDecimal> present = customers.get(id).attributes().value(LIMIT);
 * customers.search(Query.where(LIMIT.atLeast(limit)).sortedBy(LIMIT.descending()));
 * }</pre>
 */
public final class Attribute {
    private static final Pattern NAME = Pattern.compile("(?=.{3,60}$)[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*)+");

    private Attribute() {}

    /**
     * Makes the handle of a text.
     *
     * @param owner the owner
     * @param name prefix, dot, name
     * @param <A> the owner
     * @return the handle
     */
    public static <A extends Attributed<A>> TextField<A> text(Class<A> owner, String name) {
        return TextField.of(owner, named(name), subject -> read(subject, FieldType.TEXT, name));
    }

    /**
     * Makes the handle of an exact code.
     *
     * @param owner the owner
     * @param name prefix, dot, name
     * @param <A> the owner
     * @return the handle
     */
    public static <A extends Attributed<A>> PlainField<A, String> code(Class<A> owner, String name) {
        return PlainField.of(owner, named(name), FieldType.CODE, subject -> read(subject, FieldType.CODE, name));
    }

    /**
     * Makes the handle of a yes or no.
     *
     * @param owner the owner
     * @param name prefix, dot, name
     * @param <A> the owner
     * @return the handle
     */
    public static <A extends Attributed<A>> PlainField<A, Boolean> yesNo(Class<A> owner, String name) {
        return PlainField.of(owner, named(name), FieldType.BOOLEAN, subject -> read(subject, FieldType.BOOLEAN, name));
    }

    /**
     * Makes the handle of a whole number.
     *
     * @param owner the owner
     * @param name prefix, dot, name
     * @param <A> the owner
     * @return the handle
     */
    public static <A extends Attributed<A>> OrderedField<A, Long> whole(Class<A> owner, String name) {
        return ordered(owner, name, FieldType.WHOLE);
    }

    /**
     * Makes the handle of a decimal number.
     *
     * @param owner the owner
     * @param name prefix, dot, name
     * @param <A> the owner
     * @return the handle
     */
    public static <A extends Attributed<A>> OrderedField<A, BigDecimal> decimal(Class<A> owner, String name) {
        return ordered(owner, name, FieldType.DECIMAL);
    }

    /**
     * Makes the handle of an amount of money. Its bounds select amounts of their own currency: {@code LIMIT.atLeast(Money.of("5000",
     * "EUR"))} means euros alone. It sorts by the currency's code, then by number.
     *
     * @param owner the owner
     * @param name prefix, dot, name
     * @param <A> the owner
     * @return the handle
     */
    public static <A extends Attributed<A>> OrderedField<A, Money> money(Class<A> owner, String name) {
        return ordered(owner, name, FieldType.MONEY);
    }

    /**
     * Selects amounts of a currency, whatever their number.
     *
     * @param field the handle of an amount of money
     * @param currency the currency
     * @param <A> the owner
     * @return the criterion; false where the field is absent
     */
    public static <A> Criterion<A> in(OrderedField<A, Money> field, Currency currency) {
        return field.atLeast(Money.of(BigDecimal.ZERO, currency).least());
    }

    /**
     * Makes the handle of a date without zone.
     *
     * @param owner the owner
     * @param name prefix, dot, name
     * @param <A> the owner
     * @return the handle
     */
    public static <A extends Attributed<A>> OrderedField<A, LocalDate> date(Class<A> owner, String name) {
        return ordered(owner, name, FieldType.DATE);
    }

    /**
     * Makes the handle of an instant.
     *
     * @param owner the owner
     * @param name prefix, dot, name
     * @param <A> the owner
     * @return the handle
     */
    public static <A extends Attributed<A>> OrderedField<A, Instant> instant(Class<A> owner, String name) {
        return ordered(owner, name, FieldType.INSTANT);
    }

    /**
     * Makes the handle of a closed choice, ordered as its constants are declared.
     *
     * @param owner the owner
     * @param name prefix, dot, name
     * @param choice the enum
     * @param <A> the owner
     * @param <E> the enum
     * @return the handle
     */
    public static <A extends Attributed<A>, E extends Enum<E>> OrderedField<A, E> choice(
            Class<A> owner, String name, Class<E> choice) {
        return ordered(owner, name, FieldType.choice(choice));
    }

    /**
     * Makes the handle of a closed choice that no enum declares, in the order of the list.
     *
     * @param owner the owner
     * @param name prefix, dot, name
     * @param choices the choices, each once
     * @param <A> the owner
     * @return the handle
     */
    public static <A extends Attributed<A>> OrderedField<A, String> choice(
            Class<A> owner, String name, List<String> choices) {
        return ordered(owner, name, FieldType.choice(choices));
    }

    /**
     * Makes the handle of a reference to another aggregate.
     *
     * @param owner the owner
     * @param name prefix, dot, name
     * @param id the id of those that it refers to, such as {@code Customer.ID}
     * @param <A> the owner
     * @param <I> the ids
     * @return the handle
     */
    public static <A extends Attributed<A>, I> PlainField<A, I> reference(Class<A> owner, String name, Field<?, I> id) {
        return PlainField.of(owner, named(name), id.type(), subject -> read(subject, id.type(), name));
    }

    private static <A extends Attributed<A>, V> OrderedField<A, V> ordered(
            Class<A> owner, String name, FieldType<V> type) {
        return OrderedField.of(owner, named(name), type, subject -> read(subject, type, name));
    }

    private static <V> Optional<V> read(Attributed<?> subject, FieldType<V> type, String name) {
        return subject.attributes().value(name, type);
    }

    /**
     * Makes a label of a name.
     *
     * @param name such as {@code acme.creditLimit}
     * @return the words behind the prefix, such as {@code credit limit}
     */
    public static String words(String name) {
        return name.substring(name.indexOf('.') + 1)
                .replace('.', ' ')
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Proves a name.
     *
     * @param name prefix, dot, name
     * @return the same one
     * @throws InvalidValueException if it is none
     */
    public static String named(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidValueException("the name of an attribute", Violation.of("attribute.name"));
        }
        return name;
    }
}

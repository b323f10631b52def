package dev.kith.crm.tenantattribute;

import dev.kith.crm.attribute.AttributeDefinition;
import dev.kith.crm.attribute.Requirement;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.failure.Violation;
import dev.kith.crm.query.Field;
import dev.kith.crm.tenantattribute.TenantAttribute.Kind;
import dev.kith.crm.value.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Whether the rules of an attribute fit its kind, and one another. */
final class Fitness {
    private static final Set<Kind> BOUNDED = EnumSet.of(Kind.WHOLE, Kind.DECIMAL, Kind.MONEY, Kind.DATE, Kind.INSTANT);
    private static final Set<Kind> TEXTS = EnumSet.of(Kind.TEXT, Kind.CODE);
    private static final Set<Kind> CHOSEN = EnumSet.of(Kind.CHOICE, Kind.CHOICES);
    private static final Pattern CHOICE = Pattern.compile("[a-z][a-zA-Z0-9]{0,39}");
    private static final int MOST_CHOICES = 200;
    private static final int LONGEST_FORM = 1_000;
    /** Of numbers, days and the like, as they are typed. */
    private static final int LONGEST_VALUE = 100;

    private final TenantAttribute one;
    private final List<Violation> found = new ArrayList<>();

    Fitness(TenantAttribute one) {
        this.one = one;
    }

    List<Violation> violations() {
        var rules = one.rules();
        var limits = rules.limits();
        goesWith("least", limits.least().isPresent(), BOUNDED.contains(one.kind()));
        goesWith("most", limits.most().isPresent(), BOUNDED.contains(one.kind()));
        goesWith("longest", limits.longest().isPresent(), TEXTS.contains(one.kind()));
        goesWith("form", limits.form().isPresent(), TEXTS.contains(one.kind()));
        goesWith("choices", !rules.choices().isEmpty(), CHOSEN.contains(one.kind()));
        goesWith("target", one.target().isPresent(), one.kind() == Kind.REFERENCE);
        goesWith("initial", rules.initial().isPresent(), one.kind() != Kind.CHOICES && one.kind() != Kind.REFERENCE);
        goesWith("need", !rules.need().equals(Requirement.NEVER), one.kind() != Kind.CHOICES);
        require(one.kind() != Kind.REFERENCE || one.target().isPresent(), "target", Violation.of("attribute.target"));
        if (CHOSEN.contains(one.kind())) {
            choices(rules.choices());
        }
        if (found.isEmpty()) {
            limits.longest().ifPresent(longest -> require(longest > 0, "longest", Violation.of("attribute.bounds")));
            limits.form().ifPresent(this::form);
            handles().fields().stream().findFirst().ifPresent(this::values);
        }
        return found;
    }

    /** By a legal name, and for any owner: what values mean depends on the kind alone. */
    private Handles<Customer> handles() {
        var named =
                new TenantAttribute(one.id(), one.version(), one.owner(), "a.b", one.kind(), one.target(), one.rules());
        return new Handles<>(Customer.class, named, List.of());
    }

    private void goesWith(String part, boolean said, boolean fits) {
        require(!said || fits, part, Violation.of("attribute.unfit", one.kind()));
    }

    private void require(boolean holds, String part, Violation otherwise) {
        if (!holds) {
            found.add(otherwise.in(part));
        }
    }

    private void choices(List<String> choices) {
        require(
                !choices.isEmpty()
                        && choices.size() <= MOST_CHOICES
                        && new HashSet<>(choices).size() == choices.size()
                        && choices.stream().allMatch(CHOICE.asMatchPredicate()),
                "choices",
                Violation.of("attribute.choices", MOST_CHOICES));
    }

    private void form(String form) {
        try {
            Pattern.compile(form);
            require(
                    form.chars().noneMatch(unit -> Character.isISOControl(unit) || Character.isSurrogate((char) unit)),
                    "form",
                    Violation.of("line.control-character"));
            require(form.length() <= LONGEST_FORM, "form", Violation.of("line.too-long", LONGEST_FORM));
        } catch (PatternSyntaxException none) {
            found.add(Violation.of("attribute.form").in("form"));
        }
    }

    private <V> void values(Field<Customer, V> field) {
        var limits = one.rules().limits();
        var definition = AttributeDefinition.of(field, one.rules().privacy());
        var least = read("least", definition, limits.least());
        var most = read("most", definition, limits.most());
        var initial = read("initial", definition, one.rules().initial());
        if (least.isPresent() && most.isPresent()) {
            var type = field.type();
            require(
                    type.comparable(least.get(), most.get()) && type.compare(least.get(), most.get()) <= 0,
                    "most",
                    Violation.of("attribute.bounds"));
        }
        if (found.isEmpty() && initial.isPresent()) {
            try {
                handles().definitions();
            } catch (IllegalUseException illegal) {
                found.add(Violation.of("attribute.initial").in("initial"));
            }
        }
    }

    private <V> Optional<V> read(String part, AttributeDefinition<Customer, V> definition, Optional<String> text) {
        int most = TEXTS.contains(one.kind()) ? Text.LONG : LONGEST_VALUE;
        if (text.filter(typed -> typed.length() > most).isPresent()) {
            found.add(Violation.of("line.too-long", most).in(part));
            return Optional.empty();
        }
        try {
            return text.map(definition::read);
        } catch (InvalidValueException wrong) {
            wrong.violations()
                    .forEach(violation -> found.add(new Violation(part, violation.code(), violation.arguments())));
            return Optional.empty();
        }
    }
}

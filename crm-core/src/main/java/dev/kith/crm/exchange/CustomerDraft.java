package dev.kith.crm.exchange;

import dev.kith.crm.attribute.Attributes;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerName;
import dev.kith.crm.customer.CustomerStatus;
import dev.kith.crm.customer.ExternalReference;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Stage;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.extension.Channels;
import dev.kith.crm.extension.Workbench;
import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.Codes;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.PartialDate;
import dev.kith.crm.value.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A customer, as one row or card tells it. */
final class CustomerDraft extends Draft<Customer> {
    private final Workbench bench;
    private final Map<String, String> names = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<Tag> tags = new HashSet<>();
    private CustomerId id;
    private Customer state;
    private Optional<CustomerStatus.End> end = Optional.empty();
    private Optional<Instant> archived = Optional.empty();
    private Optional<String> whole = Optional.empty();
    private boolean organisation;

    CustomerDraft(Workbench bench) {
        this.bench = bench;
        this.id = new CustomerId(bench.newId());
        this.state = Customer.of(id, CustomerName.organisation("?"));
    }

    /** An exported one: who is not there yet gets it, so that what points at it finds it again. */
    void id(String raw) {
        id = CustomerId.parse(raw.strip());
    }

    /** A part of the name: {@code prefix}, {@code given}, {@code family}, {@code suffix} or {@code organisation}. */
    void name(String part, String raw) {
        Text.line(raw).ifPresent(line -> names.merge(part, line, (one, other) -> one + " " + other));
    }

    /** One name is that of the file; whom else somebody works for is told in the notes. */
    void organisation(String raw) {
        if (names.containsKey("organisation")) {
            note("ORG: " + raw.strip());
        } else {
            name("organisation", raw);
        }
    }

    /** The name in one piece: it serves where its parts are not told as well. */
    void wholeName(String raw) {
        whole = Text.line(raw);
    }

    void asOrganisation(boolean answer) {
        organisation = answer;
    }

    void change(UnaryOperator<Customer> part) {
        state = part.apply(state);
    }

    /** Reads the key as a form does; of a postal address the parts tell it. */
    void point(String kind, String raw, UnaryOperator<ContactPoint> rest) {
        var rules = bench.parts(ContactPointKind.Rule.POINT);
        var rule = rules.stream()
                .filter(one -> one.kind().code().equals(kind))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "a contact point",
                        Codes.unknown(
                                kind,
                                rules.stream().map(one -> one.kind().code()).toList())));
        point(rest.apply(ContactPoint.of(rule.kind(), raw, rule.reader().key(raw, bench.settings()))));
    }

    void point(ContactPoint point) {
        change(customer -> customer.alsoReachedBy(Merged.unpreferred(customer, point)));
    }

    /** What stands once more in a column or property of its own, for readers that know no lists. */
    void pointUnlessThere(String kind, String raw, UnaryOperator<ContactPoint> rest) {
        var line = Text.line(raw);
        var there = state.contactPoints().stream()
                .anyMatch(one ->
                        one.kind().code().equals(kind) && Optional.of(one.raw()).equals(line));
        if (line.isPresent() && !there) {
            point(kind, raw, rest);
        }
    }

    void addressUnlessThere(ContactPoint point) {
        if (state.contactPoints().stream().noneMatch(there -> there.address().equals(point.address()))) {
            point(point);
        }
    }

    void alias(String raw) {
        if (!Text.isBlank(raw)) {
            var name = new OtherName(OtherName.Kind.ALIAS, raw);
            if (!state.otherNames().contains(name)) {
                change(customer -> customer.alsoCalled(CustomerEntries.with(customer.otherNames(), name)));
            }
        }
    }

    void date(String kind, String raw) {
        var date = new ImportantDate(kind, PartialDate.parse(raw));
        change(customer -> customer.remembering(
                Stream.concat(customer.dates().stream(), Stream.of(date)).toList()));
    }

    void dateUnlessThere(String kind, String raw) {
        if (!Text.isBlank(raw) && !state.dates().contains(new ImportantDate(kind, PartialDate.parse(raw)))) {
            date(kind, raw);
        }
    }

    void tag(String raw) {
        tags.add(new Tag(raw));
    }

    void reference(ExternalReference reference) {
        var all = new HashSet<>(state.references());
        all.add(reference);
        change(customer -> customer.referencedBy(all));
    }

    void stage(String code) {
        var stages = Stream.concat(
                        bench.parts(Stage.POINT).stream().map(Stage::code), bench.settings().stages().stream())
                .toList();
        if (!stages.contains(code)) {
            throw new InvalidValueException("a stage", Codes.unknown(code, stages));
        }
        change(customer -> customer.inStage(new Stage(code)));
    }

    void channel(String cell) {
        var code = cell.strip();
        var unknown = Channels.unknown(code, bench);
        if (!unknown.isEmpty()) {
            throw new InvalidValueException("a channel", unknown);
        }
        change(customer -> customer.spokenTo(customer.communication().by(new ChannelCode(code))));
    }

    void ended(CustomerStatus.End how) {
        end = Optional.of(how);
    }

    void archived(Instant at) {
        archived = Optional.of(at);
    }

    void note(String raw) {
        Text.lines(raw).ifPresent(notes::add);
    }

    void attribute(String name, Attributes.Value value) {
        var all = new TreeMap<>(state.attributes().all());
        all.put(name, value);
        change(customer -> customer.attributed(Attributes.of(all)));
    }

    @Override
    Customer made() {
        var unknown = bench.attributes(Customer.class).unknown(state.attributes());
        if (!unknown.isEmpty()) {
            throw new InvalidValueException("a customer", unknown);
        }
        change(customer -> customer.renamed(name()).tagged(tags).noted(String.join("\n", notes)));
        return new Customer(
                id,
                state.version(),
                state.name(),
                state.otherNames(),
                state.contactPoints(),
                state.dates(),
                state.communication(),
                new CustomerStatus(state.status().stage(), end, archived),
                state.tags(),
                state.references(),
                state.responsible(),
                state.notes(),
                state.attributes());
    }

    /** An organisation that only stands beside a person's name is told in the notes: nothing is lost. */
    private CustomerName name() {
        var company = Optional.ofNullable(names.get("organisation"));
        if (!names.containsKey("given") && !names.containsKey("family")) {
            var itself = whole.isEmpty() || whole.map(Text::folded).equals(company.map(Text::folded));
            if (organisation || (company.isPresent() && itself)) {
                return CustomerName.organisation(company.or(() -> whole).orElse(""));
            }
            whole.ifPresent(this::parted);
        } else if (organisation && company.isPresent()) {
            return CustomerName.organisation(company.get());
        }
        company.ifPresent(name -> notes.add("ORG: " + name));
        return new CustomerName.Person(
                Optional.ofNullable(names.get("prefix")),
                Optional.ofNullable(names.get("given")),
                Optional.ofNullable(names.get("family")),
                Optional.ofNullable(names.get("suffix")));
    }

    /** Without parts the last word is the family name, which is wrong for some, and found by any word all the same. */
    private void parted(String text) {
        var bare = text;
        var prefix = names.getOrDefault("prefix", "") + " ";
        var suffix = " " + names.getOrDefault("suffix", "");
        bare = bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare;
        bare = bare.endsWith(suffix) ? bare.substring(0, bare.length() - suffix.length()) : bare;
        var cut = bare.lastIndexOf(' ');
        name("given", cut < 0 ? bare : bare.substring(0, cut));
        name("family", cut < 0 ? "" : bare.substring(cut + 1));
    }
}

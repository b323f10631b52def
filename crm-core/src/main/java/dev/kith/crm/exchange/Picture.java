package dev.kith.crm.exchange;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Some customers, found by what identifies them to an import. */
final class Picture {
    /** Kinds of contact points by which people are known again; those of one set share their keys. */
    static final List<Set<ContactPointKind>> IDENTIFYING =
            List.of(Set.of(ContactPointKind.EMAIL), Set.of(ContactPointKind.PHONE, ContactPointKind.MOBILE));

    private final Map<CustomerId, Customer> all = new LinkedHashMap<>();
    private final Map<String, Set<CustomerId>> found = new HashMap<>();

    void put(Customer customer) {
        all.put(customer.id(), customer);
        Stream.of(Stream.of(id(customer)), references(customer), keys(customer), Stream.of(name(customer)))
                .flatMap(some -> some)
                .forEach(key ->
                        found.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(customer.id()));
    }

    /** All who have a key of a group, or a folded name, or an id. */
    List<Customer> withKey(int group, String key) {
        return under(group + " " + key).toList();
    }

    List<Customer> named(String name) {
        return under("name " + Text.folded(name)).toList();
    }

    Optional<Customer> find(CustomerId id) {
        return Optional.ofNullable(all.get(id));
    }

    boolean knows(CustomerId id) {
        return all.containsKey(id);
    }

    Collection<Customer> all() {
        return all.values();
    }

    /**
     * Who is meant: who has the id that is told, or one of the references; or is of the same name, and has an e-mail address or phone number in common.
     * Without either only somebody of the same name of whom everything that is told is known.
     *
     * @param told what a row tells
     * @param live those who are there; of one customer the first picture that knows it counts
     * @param gone those who are meant only if nobody else is, unless by id or reference
     */
    static List<Customer> meant(Customer told, List<Picture> live, Picture gone) {
        var all = Stream.concat(live.stream(), Stream.of(gone)).toList();
        var sure = Stream.concat(Stream.of(id(told)), references(told))
                .flatMap(key -> under(key, all))
                .distinct()
                .toList();
        if (!sure.isEmpty()) {
            return sure;
        }
        var alike = alike(told, live);
        return alike.isEmpty() ? alike(told, all).stream().limit(1).toList() : alike;
    }

    private static List<Customer> alike(Customer told, List<Picture> some) {
        var name = name(told);
        if (keys(told).findAny().isPresent()) {
            return keys(told)
                    .flatMap(key -> under(key, some))
                    .distinct()
                    .filter(customer -> name(customer).equals(name))
                    .toList();
        }
        return under(name, some)
                .filter(customer -> Merged.of(customer, told).isNothing())
                .limit(1)
                .toList();
    }

    private static Stream<Customer> under(String key, List<Picture> some) {
        return IntStream.range(0, some.size())
                .boxed()
                .flatMap(i -> some.get(i)
                        .under(key)
                        .filter(customer ->
                                some.subList(0, i).stream().noneMatch(before -> before.knows(customer.id()))));
    }

    private Stream<Customer> under(String key) {
        return found.getOrDefault(key, Set.of()).stream().map(all::get);
    }

    private static Stream<String> keys(Customer customer) {
        return IntStream.range(0, IDENTIFYING.size())
                .boxed()
                .flatMap(group -> customer.contactPoints().stream()
                        .filter(point -> IDENTIFYING.get(group).contains(point.kind()))
                        .map(point -> group + " " + point.key()));
    }

    private static Stream<String> references(Customer customer) {
        return customer.references().stream().map(one -> "ref " + one.system() + " " + one.key());
    }

    private static String id(Customer customer) {
        return "id " + customer.id();
    }

    private static String name(Customer customer) {
        return "name " + Text.folded(customer.name().display());
    }
}

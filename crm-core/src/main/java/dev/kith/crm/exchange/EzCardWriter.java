package dev.kith.crm.exchange;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerName;
import dev.kith.crm.customer.ImportantDate;
import dev.kith.crm.customer.OtherName;
import dev.kith.crm.customer.Tag;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.contactpoint.PostalAddress;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Email;
import ezvcard.property.Impp;
import ezvcard.property.Kind;
import ezvcard.property.Nickname;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import ezvcard.util.PartialDate;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Writes customers as vCards 4.0. What others read stands in the properties of the standard; what those have no place for, or
 * would lose something of, stands beside it in properties that begin with {@code X-KITH-}.
 */
final class EzCardWriter implements Closeable {
    private final VCardWriter cards;
    private long written;

    EzCardWriter(Writer to) {
        cards = new VCardWriter(to, VCardVersion.V4_0);
        cards.setAddProdId(false);
        cards.setVersionStrict(false);
    }

    void put(Customer customer) {
        try {
            cards.write(card(customer));
            written++;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    long written() {
        return written;
    }

    private static VCard card(Customer customer) {
        var card = new VCard(VCardVersion.V4_0);
        card.setFormattedName(customer.name().display());
        if (customer.name() instanceof CustomerName.Person person) {
            card.setStructuredName(name(person));
        } else {
            card.setKind(Kind.org());
            card.setOrganization(customer.name().display());
        }
        customer.contactPoints().forEach(point -> add(card, point));
        customer.dates().stream()
                .filter(date -> date.kind().equals(ImportantDate.BIRTHDAY)
                        && date.date().monthDay().isPresent())
                .forEach(date -> card.setBirthday(birthday(date)));
        customer.notes().ifPresent(card::addNote);
        customer.otherNames().stream()
                .filter(name -> name.kind() == OtherName.Kind.ALIAS)
                .forEach(name -> card.addNickname(nickname(name.text())));
        if (!customer.tags().isEmpty()) {
            card.setCategories(customer.tags().stream().map(Tag::name).sorted().toArray(String[]::new));
        }
        customer.references().stream()
                .filter(reference -> reference.system().equals(EzCard.VCARD))
                .findFirst()
                .ifPresent(reference -> card.setUid(new Uid(reference.key())));
        for (var column : EzExtensions.ALL) {
            var cell = column.cell(customer);
            if (!cell.isEmpty()) {
                card.addExtendedProperty(EzExtensions.name(column), Entry.oneLine(cell));
            }
        }
        return card;
    }

    private static StructuredName name(CustomerName.Person person) {
        var name = new StructuredName();
        person.prefix().ifPresent(name.getPrefixes()::add);
        name.setGiven(person.given().orElse(null));
        name.setFamily(person.family().orElse(null));
        person.suffix().ifPresent(name.getSuffixes()::add);
        return name;
    }

    private static void add(VCard card, ContactPoint point) {
        var kind = point.kind();
        if (kind.equals(ContactPointKind.EMAIL)) {
            card.addEmail(completed(new Email(point.raw()), point));
        } else if (kind.equals(ContactPointKind.PHONE) || kind.equals(ContactPointKind.MOBILE)) {
            var phone = completed(new Telephone(point.raw()), point);
            phone.getTypes().add(kind.equals(ContactPointKind.MOBILE) ? TelephoneType.CELL : TelephoneType.VOICE);
            card.addTelephoneNumber(phone);
        } else if (kind.equals(ContactPointKind.WEB)) {
            card.addUrl(completed(new Url(point.raw()), point));
        } else if (kind.equals(ContactPointKind.MESSENGER) && isUri(point.raw())) {
            card.addImpp(completed(new Impp(point.raw()), point));
        }
        point.address().ifPresent(address -> card.addAddress(completed(address(address), point)));
    }

    private static boolean isUri(String raw) {
        try {
            return new URI(raw).isAbsolute();
        } catch (URISyntaxException handle) {
            return false;
        }
    }

    private static <P extends VCardProperty> P completed(P property, ContactPoint point) {
        if (point.preferred()) {
            property.addParameter("PREF", "1");
        }
        point.purposes().stream()
                .map(purpose -> purpose.code())
                .filter(code -> code.equals("home") || code.equals("work"))
                .distinct()
                .forEach(code -> property.addParameter("TYPE", code));
        return property;
    }

    private static Address address(PostalAddress from) {
        var address = new Address();
        address.getStreetAddresses().addAll(from.lines());
        from.postalCode().ifPresent(address::setPostalCode);
        from.locality().ifPresent(address::setLocality);
        from.region().ifPresent(address::setRegion);
        from.country().ifPresent(address::setCountry);
        return address;
    }

    private static Birthday birthday(ImportantDate date) {
        var day = date.date().monthDay().orElseThrow();
        var partial = PartialDate.builder().month(day.getMonthValue()).date(day.getDayOfMonth());
        date.date().year().ifPresent(partial::year);
        return new Birthday(partial.build());
    }

    private static Nickname nickname(String text) {
        var nickname = new Nickname();
        nickname.getValues().add(text);
        return nickname;
    }

    /** What the caller gave stays open. */
    @Override
    public void close() {
        try {
            cards.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

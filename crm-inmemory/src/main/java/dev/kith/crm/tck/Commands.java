package dev.kith.crm.tck;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.CustomerName;
import dev.kith.crm.customer.NewOrganisation;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.customer.contactpoint.ContactPointKind;
import dev.kith.crm.customer.contactpoint.NewContactPoint;
import dev.kith.crm.failure.IllegalUseException;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.query.Query;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.CustomerId;
import dev.kith.crm.value.Version;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Draws commands that an application would give, good and bad ones. */
final class Commands {
    private static final List<String> NAMES =
            List.of("Ada", "ada", "Straße", "Zoë", "\uD83D\uDE00 Ann", "\uFF5E", "O'Hara");
    private static final List<String> PHONES = List.of("030 123456", "+49 30 123456", "0049-30-12 34 56", "110");
    private static final List<String> MAILS = List.of("ada@example.org", "ADA@example.org", "zoe@example.org");

    private final Random random;

    Commands(long seed) {
        random = new Random(seed);
    }

    Function<Player, Object> next() {
        return switch (random.nextInt(31)) {
            case 0, 1, 2 -> register();
            case 3 -> registerOrganisation();
            case 4 -> registerNonsense();
            case 5, 6 -> revise(change());
            case 7 -> reviseForm();
            case 8 -> revise(illegal());
            case 9, 10 -> log();
            case 11 -> logNonsense();
            case 12 -> lookUp();
            case 13 -> pages();
            case 14 -> halfDone();
            case 15, 16 -> new LogCommands(random).next();
            case 17, 18 -> new FileCommands(random).next();
            case 19, 20, 21 -> new TaskCommands(random).next();
            case 22, 23 -> new CadenceCommands(random).next();
            case 24, 25 -> new SequenceCommands(random).next();
            case 26, 27, 28 -> later();
            default -> facts();
        };
    }

    private Function<Player, Object> register() {
        var command =
                NewPerson.named(pick(NAMES), pick(NAMES)).email(pick(MAILS)).phone(pick(PHONES));
        var day = MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28));
        var whole = random.nextBoolean()
                ? command.birthday(day)
                : command.inCareOf("maria").noted(pick(NAMES));
        return player -> player.registered(player.desk().customers().register(whole));
    }

    private Function<Player, Object> registerOrganisation() {
        var command = NewOrganisation.called(pick(NAMES)).phone(pick(PHONES));
        return player -> player.registered(player.desk().customers().register(command));
    }

    private Function<Player, Object> registerNonsense() {
        var command = switch (random.nextInt(3)) {
            case 0 -> NewPerson.named(" ", "").email("no address");
            case 1 -> NewPerson.named("Ada", "Lovelace").reachedBy(new NewContactPoint("fax-machine", "1", null));
            default -> NewPerson.named("Ada\u0007", "x".repeat(500)).phone("none");
        };
        return player -> player.desk().customers().register(command);
    }

    private UnaryOperator<Customer> change() {
        var name = CustomerName.person(pick(NAMES), pick(NAMES));
        var mail = ContactPoint.email(pick(MAILS));
        return switch (random.nextInt(5)) {
            case 0 -> customer -> customer.renamed(name);
            case 1 -> customer -> customer.alsoReachedBy(mail);
            case 2 -> customer -> customer.reachedBy(List.of());
            case 3 -> customer -> customer.inCareOf(Optional.empty());
            default -> customer -> customer;
        };
    }

    private UnaryOperator<Customer> illegal() {
        var preferred = ContactPoint.email(pick(MAILS)).asPreferred();
        var foreign = ContactPoint.of(new ContactPointKind("fax-machine"), "1", "1");
        return random.nextBoolean()
                ? customer -> customer.reachedBy(List.of(preferred, preferred))
                : customer -> customer.alsoReachedBy(foreign);
    }

    private Function<Player, Object> revise(UnaryOperator<Customer> change) {
        int n = random.nextInt(100);
        return player -> player.desk().customers().revise(player.customer(n), change);
    }

    private Function<Player, Object> reviseForm() {
        int n = random.nextInt(100);
        var seen = new Version(1 + random.nextInt(2));
        var change = change();
        return player -> player.desk().customers().revise(player.customer(n), seen, change);
    }

    private Function<Player, Object> log() {
        int n = random.nextInt(100);
        int other = random.nextInt(100);
        int ago = random.nextInt(5);
        var line = pick(NAMES);
        return player -> {
            var one = player.customer(n);
            var two = player.customer(other);
            var command =
                    NewInteraction.call(one).at(player.now().minusSeconds(ago)).summary(line);
            return player.logged(
                    player.desk().interactions().log(one.equals(two) ? command.inbound() : command.with(two)));
        };
    }

    private Function<Player, Object> logNonsense() {
        int n = random.nextInt(100);
        var nobody = new CustomerId(new Generator(random.nextLong()).id());
        return switch (random.nextInt(3)) {
            case 0 ->
                player -> player.desk()
                        .interactions()
                        .log(NewInteraction.call(player.customer(n))
                                .at(player.now().plusSeconds(1)));
            case 1 ->
                player -> player.desk()
                        .interactions()
                        .log(NewInteraction.email(player.customer(n)).with(nobody));
            default ->
                player -> player.desk()
                        .interactions()
                        .log(NewInteraction.by(new ChannelCode("pigeon"), Direction.INBOUND, player.customer(n)));
        };
    }

    private Function<Player, Object> later() {
        int days = 1 + random.nextInt(12);
        return player -> player.later(days);
    }

    private Function<Player, Object> lookUp() {
        var phone = pick(PHONES);
        var mail = pick(MAILS);
        return random.nextBoolean()
                ? player -> player.desk().customers().findByPhone(phone)
                : player -> player.desk().customers().findByEmail(mail);
    }

    /** All pages of a search, and a cursor that is used for another one. */
    private Function<Player, Object> pages() {
        var words = pick(NAMES);
        var everybody = random.nextBoolean();
        return player -> {
            var query = Query.<Customer>all()
                    .sortedBy(ContactFacts.LAST_CONTACT.descending().then(Customer.FAMILY_NAME.ascending()))
                    .limit(2);
            var page = player.desk().customers().search(query);
            if (page.next().isEmpty() || everybody) {
                return page.items();
            }
            var other = Query.where(Customer.NAME.hasWords(words)).limit(2);
            return player.desk().customers().search(other.after(page.next().get()));
        };
    }

    /** A unit that ends in an exception, after it has written. */
    private Function<Player, Object> halfDone() {
        int n = random.nextInt(100);
        var line = pick(NAMES);
        return player -> player.desk().inTransaction(desk -> {
            desk.customers().register(NewPerson.named(line, line));
            desk.interactions().log(NewInteraction.visit(player.customer(n)).at(player.now()));
            throw new IllegalUseException("the application changes its mind");
        });
    }

    private Function<Player, Object> facts() {
        int n = random.nextInt(100);
        return player -> List.of(
                player.desk().interactions().facts(player.customer(n)),
                player.desk()
                        .interactions()
                        .timeline(player.customer(n), Query.<Interaction>all().limit(3))
                        .items());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

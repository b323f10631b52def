package dev.kith.examples.quickstart;

import dev.kith.crm.Crm;
import dev.kith.crm.consent.ConsentPurpose;
import dev.kith.crm.consent.MessageClass;
import dev.kith.crm.consent.NewConsent;
import dev.kith.crm.consent.Permission;
import dev.kith.crm.consent.Reach;
import dev.kith.crm.consent.StopWord;
import dev.kith.crm.consent.Wording;
import dev.kith.crm.context.Actor;
import dev.kith.crm.customer.NewPerson;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.extension.Contributions;
import dev.kith.crm.extension.CrmExtension;
import dev.kith.crm.inmemory.InMemoryStorage;
import dev.kith.crm.value.ChannelCode;
import java.io.PrintStream;

/** Whether a newsletter may be sent: asked, confirmed, ended. */
public final class AskFirst {
    private AskFirst() {}

    // purposes
    static final ConsentPurpose NEWSLETTER =
            new ConsentPurpose("newsletter", MessageClass.MARKETING, ConsentPurpose.Basis.CONSENT);

    static final class ShopMessages implements CrmExtension {
        @Override
        public String name() {
            return "shop.messages";
        }

        @Override
        public void contribute(Contributions to) {
            to.add(ConsentPurpose.POINT, NEWSLETTER).add(StopWord.POINT, new StopWord("abmelden"));
        }
    }
    // end

    /**
     * Runs.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (var crm = Crm.builder()
                .storage(InMemoryStorage.create())
                .extension(new ShopMessages())
                .build()) {
            var desk = crm.desk(Actor.employee("maria"));
            var customer = desk.customers()
                    .register(NewPerson.named("Ada", "Lovelace"))
                    .id();
            // recorded
            var mail = ContactPoint.email("ada@example.org");
            var wording = Wording.of("2026-1", "en", "Send me the newsletter. I may end it at any time.");
            desk.consents()
                    .record(NewConsent.pending(customer, "newsletter")
                            .by(ChannelCode.EMAIL)
                            .at(mail)
                            .agreeingTo(wording)
                            .from("web form")
                            .provenBy("form 4711"));
            // end
            out.println("asked: " + reason(desk.consents().permission(customer, "newsletter", to(mail))));
            desk.consents()
                    .record(NewConsent.given(customer, "newsletter")
                            .by(ChannelCode.EMAIL)
                            .at(mail)
                            .agreeingTo(wording)
                            .from("link in the mail"));
            // asked
            var permission = desk.consents()
                    .permission(
                            customer, "newsletter", Reach.by(ChannelCode.EMAIL).at(mail));
            if (permission.granted()) {
                out.println("the newsletter goes out: " + permission.reason());
            }
            // end
            // heeded
            desk.consents()
                    .heed(customer, mail, "Abmelden")
                    .ifPresent(entry -> out.println("ended: " + entry.status()));
            // end
            out.println("now: " + reason(desk.consents().permission(customer, "newsletter", to(mail))));
        }
    }

    private static Reach to(ContactPoint mail) {
        return Reach.by(ChannelCode.EMAIL).at(mail);
    }

    private static String reason(Permission permission) {
        return permission.reason() + (permission.granted() ? "" : ", so nothing is sent");
    }
}

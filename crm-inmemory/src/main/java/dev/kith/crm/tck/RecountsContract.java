package dev.kith.crm.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.crm.customer.Customer;
import dev.kith.crm.interaction.ContactFacts;
import dev.kith.crm.interaction.ContactFactsLedger;
import dev.kith.crm.interaction.Content;
import dev.kith.crm.interaction.Interaction;
import dev.kith.crm.interaction.InteractionLog;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.Revision;
import dev.kith.crm.query.Criterion;
import dev.kith.crm.query.Sort;
import dev.kith.crm.storage.UnitOfWork;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts that are counted anew. */
abstract class RecountsContract extends Revising {
    @Test
    @Rule("S-277")
    void a_recount_takes_out_what_is_no_longer_so_and_sees_what_others_merge_meanwhile() {
        add(ada, charles);
        var old = samples.contact(Samples.NOON.minusSeconds(300), Interaction.Direction.INBOUND, ada);
        var young = samples.mail(ada);
        log(old, young);
        run(unit -> {
            supersede(
                    unit,
                    revision(next(old, old.between(List.of(Participant.of(charles.id())))), Revision.Act.AMENDED));
            var ledger = unit.port(ContactFactsLedger.class);
            ledger.recount(ada.id());
            ledger.recount(charles.id());
            assertThat(ledger.find(ada.id())).contains(ContactFacts.of(ada.id(), young));
            assertThat(found(unit, ContactFacts.LAST_CONTACT.is(old.happened())))
                    .containsExactly(charles);
        });
        assertThat(facts(charles.id())).isEqualTo(ContactFacts.of(charles.id(), old));
        var more = samples.mail(ada);
        run(unit -> {
            supersede(unit, revision(next(young, young), Revision.Act.RETRACTED));
            Threads.elsewhere(() -> log(more));
            unit.port(ContactFactsLedger.class).recount(ada.id());
        });
        assertThat(facts(ada.id())).isEqualTo(ContactFacts.of(ada.id(), more));
    }

    @Test
    @Rule("S-278")
    void what_is_locked_is_the_newest_state_also_where_an_older_one_was_read() {
        add(ada);
        var entry = delivered(samples.mail(ada), MAIL);
        log(entry);
        var theirs = next(entry, entry.saying(Content.NONE.summary("theirs")));
        var mine = next(theirs, theirs.saying(Content.NONE.summary("mine")));
        run(unit -> {
            var log = unit.port(InteractionLog.class);
            assertThat(log.find(entry.id())).contains(entry);
            assertThat(log.revisions(entry.id())).hasSize(1);
            assertThat(log.known(List.of(MAIL))).hasSize(1);
            Threads.elsewhere(() -> supersede(revision(theirs, Revision.Act.AMENDED)));
            assertThat(log.lock(entry.id())).contains(theirs);
            assertThat(log.find(entry.id())).contains(theirs);
            assertThat(log.known(List.of(MAIL))).hasSize(1);
            supersede(unit, revision(mine, Revision.Act.AMENDED));
        });
        assertThat(logged(entry.id())).contains(mine);
        assertThat(revisions(entry.id())).hasSize(3);
    }

    private static List<Customer> found(UnitOfWork unit, Criterion<Customer> where) {
        return unit.of(Customer.TYPE)
                .search(Scans.of(Customer.TYPE, where, Sort.none(), 10))
                .items();
    }
}

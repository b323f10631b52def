package dev.kith.crm.jpa;

import dev.kith.crm.Desk;
import dev.kith.crm.cadence.NewCadence;
import dev.kith.crm.calendar.Recurrence;
import dev.kith.crm.consent.NewConsent;
import dev.kith.crm.consent.Wording;
import dev.kith.crm.customer.Customer;
import dev.kith.crm.customer.contactpoint.ContactPoint;
import dev.kith.crm.interaction.Interaction.Direction;
import dev.kith.crm.interaction.NewInteraction;
import dev.kith.crm.interaction.Participant;
import dev.kith.crm.interaction.RawContent;
import dev.kith.crm.interaction.RawReferences;
import dev.kith.crm.sequence.NewSequence;
import dev.kith.crm.sequence.SequenceTemplate;
import dev.kith.crm.sequence.Step;
import dev.kith.crm.task.Due;
import dev.kith.crm.task.NewTask;
import dev.kith.crm.task.Task;
import dev.kith.crm.task.TaskKind;
import dev.kith.crm.value.ChannelCode;
import dev.kith.crm.value.EmployeeId;
import dev.kith.crm.value.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/** Writes what was done with some customers, and what is to be done. */
record FilledWork(Desk desk, Customer ada, Customer charles, Customer engines) {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final SequenceTemplate ONBOARDING = SequenceTemplate.of(
            "onboarding",
            Step.of(TaskKind.LETTER, "Send the welcome pack").notes("With the small brochure"),
            Step.call("Is all well?").after(Period.ofDays(7)).assignedTo("jo"),
            Step.call("Offer the second machine").after(Period.ofMonths(2)).onlyIf(Customer.NAME.startsWith("Ada")));

    void write() {
        thread();
        amendedCall();
        retractedCall();
        desk.interactions()
                .log(NewInteraction.by(ChannelCode.PRINT, Direction.OUTBOUND, engines.id())
                        .at(FilledRows.ago(3))
                        .summary("Sent the printed catalogue"));
        tasks();
        cadences();
        sequences();
        consents();
    }

    private void thread() {
        var asked = desk.interactions()
                .log(NewInteraction.email(ada.id())
                        .inbound()
                        .at(FilledRows.ago(20))
                        .knownAs("mail", "<1@example.org>")
                        .summary("Asked for drawings"));
        desk.interactions()
                .log(NewInteraction.email(ada.id())
                        .at(FilledRows.ago(19))
                        .replyingTo(asked.id())
                        .linkedTo("acme.order", "4711")
                        .linkedTo("acme.case", "c-1")
                        .attaching(new RawReferences.Attachment(
                                "drawing.pdf", Optional.of("application/pdf"), Optional.of(48_211L), "s3://drawings/1"))
                        .attaching("letter.txt", "file:///letters/1.txt")
                        .summary("Sent the drawings"));
    }

    /** It leaves one promise and one concern open, and one of each settled. */
    private void amendedCall() {
        var kept = RawContent.Promise.ours("Send the drawings").until(TODAY.minusDays(5));
        var call = desk.interactions()
                .log(NewInteraction.call(ada.id())
                        .planned(FilledRows.ago(11))
                        .at(FilledRows.ago(10))
                        .lasting(Duration.ofMinutes(25))
                        .with(Participant.Raw.of(charles.id()).as("adviser").reachedAt("charles@example.org"))
                        .with(new EmployeeId("maria"))
                        .with(Participant.Raw.named("A. De Morgan").as("tutor"))
                        .saying(RawContent.NONE
                                .summary("Talked the offer through")
                                .notes("She wants the carriage first.\nPrice is no matter, says \"Charles\".")
                                .outcome("Wants a second offer")
                                .about("Delivery", "Price")
                                .promising(kept)
                                .promising(RawContent.Promise.theirs("Return the signed copy"))
                                .worrying(RawContent.Concern.of("Afraid of the noise"))
                                .worrying(RawContent.Concern.of("Too heavy for the floor")))
                        .with(FilledCrm.MOOD, 7L));
        desk.because("the drawings were sent")
                .interactions()
                .amend(
                        call.id(),
                        entry -> entry.saying(entry.content()
                                .settling(entry.content().promises().get(0), TODAY.minusDays(6))
                                .settling(entry.content().concerns().get(1), TODAY.minusDays(2))));
    }

    private void retractedCall() {
        var mistaken = desk.interactions()
                .log(NewInteraction.visit(charles.id()).at(FilledRows.ago(5)).summary("Showed the model"));
        desk.interactions().retract(mistaken.id(), "it was another Charles");
    }

    private void tasks() {
        var tasks = desk.tasks();
        tasks.plan(NewTask.call(ada.id(), "Ask about the second offer")
                .dueAt(FilledCrm.NOW.plus(Duration.ofDays(2)))
                .notes("Not before ten.")
                .remind(Duration.ofHours(1))
                .remind(Duration.ofDays(1))
                .mattering(Task.Priority.HIGH)
                .comingFrom("acme.order", "4711")
                .with(FilledCrm.WORTH, Money.of("120.00", "EUR"))
                .with(desk.attributes(Task.class).named("own.room").orElseThrow(), "Library"));
        var visit = tasks.plan(NewTask.visit(ada.id(), "Show the model").dueOn(TODAY.plusDays(1), LONDON));
        tasks.snooze(visit.id(), new Due.On(TODAY.plusDays(4), LONDON));
        var done = tasks.plan(NewTask.call(charles.id(), "Congratulate").dueOn(TODAY.minusDays(1)));
        tasks.complete(
                done.id(),
                NewInteraction.call(charles.id()).at(FilledRows.ago(1)).summary("Congratulated him"));
        var off = tasks.plan(
                NewTask.of("letter", engines.id(), "Send the contract").dueOn(TODAY.plusDays(9)));
        tasks.cancel(off.id(), "they signed already");
    }

    private void cadences() {
        desk.cadences()
                .start(NewCadence.every(1, Recurrence.Unit.MONTHS, ada.id())
                        .atMost(45)
                        .as("call", "Ask how the machine runs")
                        .notes("Let her talk.")
                        .with(FilledCrm.SCRIPT, "How do you do?"));
        var engine = desk.cadences()
                .start(NewCadence.every(2, Recurrence.Unit.WEEKS, engines.id())
                        .from(TODAY.plusDays(3))
                        .assignedTo("jo"));
        desk.cadences().move(engine.id(), TODAY.plusDays(5));
        var paused = desk.cadences().start(NewCadence.every(1, Recurrence.Unit.YEARS, charles.id()));
        desk.cadences().pause(paused.id(), TODAY.plusDays(30), "he travels");
    }

    private void sequences() {
        desk.sequences()
                .start(NewSequence.of(ONBOARDING, ada.id()).anchoredOn(TODAY).with(FilledCrm.PAID, true));
        var stopped = desk.sequences()
                .start(NewSequence.of(ONBOARDING, charles.id())
                        .anchoredOn(TODAY.plusDays(10))
                        .assignedTo("jo"));
        desk.sequences().stop(stopped.id(), "he knows it all");
    }

    private void consents() {
        var mail = ContactPoint.email("ada@example.org");
        desk.consents()
                .record(NewConsent.given(ada.id(), "marketing")
                        .by(ChannelCode.EMAIL)
                        .at(mail)
                        .agreeingTo(Wording.of("2026-1", "en", "Send me the catalogue."))
                        .from("web form")
                        .provenBy("form 4711")
                        .saidAt(FilledRows.ago(30))
                        .until(FilledCrm.NOW.plus(Duration.ofDays(700))));
        desk.consents().record(NewConsent.objected(charles.id()).from("letter"));
    }
}

package dev.kith.crm.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kith.crm.failure.InvalidValueException;
import dev.kith.crm.interaction.References.Attachment;
import dev.kith.crm.interaction.References.ExternalId;
import dev.kith.crm.interaction.References.Link;
import dev.kith.crm.value.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InteractionValuesTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final CustomerId ADA = new CustomerId(UUID.fromString("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));

    static Stream<Arguments> refused() {
        var ada = Participant.of(ADA);
        return Stream.of(
                refusal(() -> timing(NOON.plusSeconds(1), Duration.ZERO), "happened:interaction.in-the-future"),
                refusal(() -> timing(NOON, Duration.ofSeconds(-1)), "duration:interaction.duration"),
                refusal(() -> timing(NOON, Duration.ofDays(366).plusSeconds(1)), "duration:interaction.duration"),
                refusal(() -> timing(Instant.MIN, Duration.ZERO), "happened:instant.range"),
                refusal(() -> timing(NOON, Duration.ZERO).planned(Instant.MAX), "planned:instant.range"),
                refusal(
                        () -> Participants.checked(List.of(Participant.named("Ann"))),
                        "participants:interaction.no-customer"),
                refusal(
                        () -> Participants.checked(List.of(ada, ada.as("copied"))),
                        "participants:interaction.participant-twice"),
                refusal(() -> ada.as("Not a code"), "role:code.syntax"),
                refusal(() -> ada.reachedAt("a\u0007"), ":line.control-character"),
                refusal(() -> Participant.named(" "), ":name.missing"),
                refusal(() -> new Content.Topic(" "), "label:line.missing"),
                refusal(() -> OpenItem.Promise.ours(""), "text:line.missing"),
                refusal(() -> OpenItem.Promise.ours("x").until(LocalDate.MAX), ":instant.range"),
                refusal(() -> OpenItem.Promise.ours("x").settledOn(LocalDate.MAX), ":instant.range"),
                refusal(() -> OpenItem.Concern.of(" "), "text:line.missing"),
                refusal(() -> OpenItem.Concern.of("x").settledOn(LocalDate.MAX), ":instant.range"),
                refusal(
                        () -> Content.NONE
                                .promising(List.of(OpenItem.Promise.ours("x")))
                                .settling(OpenItem.Promise.theirs("x"), LocalDate.of(2026, 3, 1)),
                        ":interaction.no-such-item"),
                refusal(() -> new Link("An order", "1"), "type:code.syntax"),
                refusal(() -> new Link("order", " "), "key:line.missing"),
                refusal(() -> new ExternalId("", "1"), "system:code.syntax"),
                refusal(() -> new ExternalId("mail", ""), "key:line.missing"),
                refusal(() -> Attachment.of("", "file:///a"), "name:line.missing"),
                refusal(() -> Attachment.of("a", " "), "location:line.missing"),
                refusal(() -> Attachment.of("a", "two\nlines"), "location:line.control-character"),
                refusal(() -> Attachment.of("a", "x".repeat(2001)), "location:line.too-long"),
                refusal(() -> Attachment.of("a", "x".repeat(20_001)), "location:line.too-long"),
                refusal(
                        () -> new Attachment("a", Optional.empty(), Optional.of(-1L), "file:///a"),
                        "size:attachment.size"));
    }

    private static Arguments refusal(Runnable call, String why) {
        return Arguments.of(why, call);
    }

    private static Timing timing(Instant happened, Duration length) {
        return new Timing(Optional.empty(), happened, NOON, Optional.of(length));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void aValueOutOfBoundsIsRefusedWithPathAndCode(String why, Runnable call) {
        assertThat(catchThrowableOfType(InvalidValueException.class, call::run).violations())
                .extracting(violation -> violation.path() + ":" + violation.code())
                .containsExactly(why);
    }

    @Test
    void timesAreCutToWhatEveryStoreKeeps() {
        var timing = timing(NOON.minusNanos(1), Duration.ofMillis(61_999)).planned(NOON.plusNanos(1999));
        assertThat(timing.happened()).isEqualTo(Instant.parse("2026-03-01T11:59:59.999999Z"));
        assertThat(timing.planned()).contains(Instant.parse("2026-03-01T12:00:00.000001Z"));
        assertThat(timing.duration()).contains(Duration.ofSeconds(61));
    }

    @Test
    void allTextsOfAContentAreRefusedAtOnceWithTheirPlaces() {
        var refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> new Content(
                        Optional.of("two\nlines"),
                        Optional.of("x".repeat(20_001)),
                        Optional.of("x".repeat(201)),
                        List.of(),
                        List.of(),
                        List.of()));
        assertThat(refused.violations())
                .extracting(violation -> violation.path() + ":" + violation.code())
                .containsExactly("summary:line.control-character", "notes:line.too-long", "outcome:line.too-long");
        assertThat(Content.NONE.notes("x".repeat(20_000)).notes()).contains("x".repeat(20_000));
    }

    @Test
    void theBoundsBelong() {
        assertThat(timing(NOON, Duration.ZERO).duration()).contains(Duration.ZERO);
        assertThat(timing(NOON, Duration.ofDays(366)).duration()).contains(Duration.ofDays(366));
        assertThat(timing(NOON, Duration.ZERO).planned(NOON.plusSeconds(1)).planned())
                .contains(NOON.plusSeconds(1));
        assertThat(timing(NOON.plusNanos(999), Duration.ZERO).happened()).isEqualTo(NOON);
    }

    @Test
    void whatIsBlankIsAbsent() {
        var content = Content.NONE.summary(" ").notes("\n").outcome("\t ");
        assertThat(content).isEqualTo(Content.NONE);
        assertThat(RawContent.NONE.about("Delivery", " ").read().topics())
                .containsExactly(new Content.Topic("Delivery"));
    }
}

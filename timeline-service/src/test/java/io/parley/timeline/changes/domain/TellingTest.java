package io.parley.timeline.changes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.article.ArticleId;
import io.parley.events.claims.Issue;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.claims.Stance;
import io.parley.events.timeline.Change.Kind;
import io.parley.timeline.views.domain.Evidence;
import io.parley.timeline.views.domain.MeetingView;
import io.parley.timeline.views.domain.Position;
import io.parley.timeline.views.domain.Position.Statement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final Evidence OLD = words("yesterday");
    private static final Evidence NEW = words("today");
    private static final Telling TELLING = new Telling(OLD::equals, false);

    private static Evidence words(String item) {
        return new Evidence(ArticleId.of("wire", item), 1, "wire", 0, 5, "words");
    }

    private static ChangedElement changed(Kind kind) {
        return new ChangedElement(7, Instant.EPOCH, "issues", kind, "key");
    }

    private static Statement said(Stance stance, String text, Evidence evidence) {
        return new Statement(stance, text, "Berg", "2025-10-07", text, List.of(evidence));
    }

    private static Position position(Statement... newestFirst) {
        Statement now = newestFirst[0];
        return new Position(
                Issue.CEASEFIRE,
                "Norland",
                "Q1",
                now.stance(),
                now.text(),
                now.speaker(),
                now.published(),
                List.of(newestFirst),
                2,
                now.evidence(),
                null);
    }

    @Test
    void a_position_that_turned_is_told_with_what_it_was() {
        ToldChange told = TELLING.of(
                        changed(Kind.CHANGED),
                        position(
                                said(Stance.ACCEPTS, "Norland accepts the truce.", NEW),
                                said(Stance.REJECTS, "Norland rejects the truce.", OLD)))
                .orElseThrow();
        assertThat(told.text()).isEqualTo("Norland accepts the truce.");
        assertThat(told.before()).isEqualTo("Norland rejects the truce.");
    }

    @Test
    void a_sentence_about_something_else_is_not_what_a_position_was() {
        ToldChange told = TELLING.of(
                        changed(Kind.CHANGED),
                        position(
                                said(Stance.STATES, "Norland said it had kept its part of the agreement.", NEW),
                                said(Stance.STATES, "Norland and Sudmark agreed on the first phase of the plan.", OLD)))
                .orElseThrow();
        assertThat(told.text()).isEqualTo("Norland said it had kept its part of the agreement.");
        assertThat(told.before()).isNull();
    }

    @Test
    void a_sentence_about_the_same_thing_is_what_a_position_was() {
        ToldChange told = TELLING.of(
                        changed(Kind.CHANGED),
                        position(
                                said(Stance.STATES, "Norland released 1,950 prisoners on Monday.", NEW),
                                said(Stance.OFFERS, "Norland is ready to free 250 prisoners.", OLD)))
                .orElseThrow();
        assertThat(told.before()).isEqualTo("Norland is ready to free 250 prisoners.");
    }

    @Test
    void what_was_said_and_withdrawn_between_two_looks_is_not_what_the_reader_knew() {
        ToldChange told = TELLING.of(
                        changed(Kind.CHANGED),
                        position(
                                said(Stance.ACCEPTS, "Norland accepts.", NEW),
                                said(Stance.OPPOSES, "Norland opposes.", words("noon")),
                                said(Stance.REJECTS, "Norland rejects.", OLD)))
                .orElseThrow();
        assertThat(told.before()).isEqualTo("Norland rejects.");
    }

    @Test
    void a_second_source_for_what_was_known_is_no_news() {
        assertThat(TELLING.of(changed(Kind.CHANGED), position(said(Stance.REJECTS, "Norland rejects.", OLD))))
                .isEmpty();
    }

    @Test
    void a_new_position_has_nothing_before_it() {
        ToldChange told = TELLING.of(changed(Kind.ADDED), position(said(Stance.DEMANDS, "Norland demands aid.", NEW)))
                .orElseThrow();
        assertThat(told.before()).isNull();
    }

    @Test
    void who_only_wants_new_words_gets_no_old_ones() {
        Telling strict = new Telling(OLD::equals, true);
        assertThat(strict.of(changed(Kind.ADDED), position(said(Stance.DEMANDS, "Norland demands aid.", OLD))))
                .isEmpty();
    }

    @Test
    void a_meeting_is_a_sentence_and_a_folded_one_is_none() {
        assertThat(TELLING.of(changed(Kind.ADDED), meeting("Geneva", MeetingStatus.PLANNED, false, "Norland", "Sunda")))
                .map(ToldChange::text)
                .contains("Norland and Sunda are to meet in Geneva.");
        assertThat(TELLING.of(changed(Kind.ADDED), meeting(null, MeetingStatus.CANCELLED, false)))
                .map(ToldChange::text)
                .contains("Talks were called off.");
        assertThat(TELLING.of(changed(Kind.ADDED), meeting("Geneva", MeetingStatus.HELD, true, "Norland")))
                .isEmpty();
    }

    private static MeetingView meeting(
            @Nullable String venue, MeetingStatus status, boolean folded, String... participants) {
        return new MeetingView(
                "id",
                "2025-10-08",
                venue,
                null,
                List.of(participants),
                List.of(),
                status,
                null,
                1,
                List.of("wire"),
                folded,
                List.of(NEW));
    }
}

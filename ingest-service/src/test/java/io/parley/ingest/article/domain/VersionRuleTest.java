package io.parley.ingest.article.domain;

import static io.parley.events.article.ArticleStatus.CANCELED;
import static io.parley.events.article.ArticleStatus.USABLE;
import static io.parley.ingest.article.domain.Versions.numbered;
import static io.parley.ingest.article.domain.Versions.play;
import static io.parley.ingest.article.domain.Versions.submission;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.ingest.article.domain.Decision.Accept;
import io.parley.ingest.article.domain.Decision.Repeat;
import io.parley.ingest.article.domain.Decision.Stale;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionRuleTest {

    private static final Instant MORNING = Instant.parse("2025-10-07T08:00:00Z");
    private static final Instant EVENING = Instant.parse("2025-10-07T20:00:00Z");

    @Test
    void the_senders_number_is_the_version_even_when_it_is_zero() {
        assertThat(VersionRule.decide(null, numbered(0)))
                .isInstanceOfSatisfying(
                        Accept.class, a -> assertThat(a.version()).isZero());
    }

    @Test
    void without_a_number_the_seconds_of_its_time_are_the_version() {
        assertThat(VersionRule.decide(null, submission(null, MORNING, USABLE, "a")))
                .isInstanceOfSatisfying(
                        Accept.class, a -> assertThat(a.version()).isEqualTo(MORNING.getEpochSecond()));
    }

    @Test
    void a_lower_number_is_stale_and_the_same_again_is_a_repeat() {
        Head head = play(List.of(numbered(4)));
        assertThat(VersionRule.decide(head, numbered(3))).isInstanceOf(Stale.class);
        assertThat(VersionRule.decide(head, numbered(4))).isInstanceOf(Repeat.class);
    }

    @Test
    void a_number_used_twice_for_different_words_is_ordered_by_time() {
        Head head = play(List.of(submission(4L, EVENING, USABLE, "evening")));
        assertThat(VersionRule.decide(head, submission(4L, MORNING, USABLE, "morning")))
                .isInstanceOf(Stale.class);
        Head other = play(List.of(submission(4L, MORNING, USABLE, "morning")));
        assertThat(VersionRule.decide(other, submission(4L, EVENING, USABLE, "evening")))
                .isInstanceOfSatisfying(
                        Accept.class, a -> assertThat(a.version()).isEqualTo(5));
    }

    @Test
    void without_anything_to_order_by_the_last_to_arrive_wins() {
        Head head = play(List.of(submission(null, null, USABLE, "first"), submission(null, null, USABLE, "second")));
        assertThat(head.version()).isEqualTo(2);
    }

    @Test
    void a_kill_gives_way_only_to_a_strictly_later_version() {
        Head killed = play(List.of(numbered(2), submission(null, null, CANCELED, "")));
        assertThat(killed.status()).isEqualTo(CANCELED);
        assertThat(VersionRule.decide(killed, numbered(2))).isInstanceOf(Stale.class);
        assertThat(VersionRule.decide(killed, submission(null, MORNING, USABLE, "again")))
                .isInstanceOf(Stale.class);
        assertThat(VersionRule.decide(killed, numbered(3))).isInstanceOf(Accept.class);
    }

    @Test
    void a_kill_wins_whatever_its_number_or_clock_says() {
        Instant far = Instant.parse("9999-01-01T00:00:00Z");
        Head head = play(List.of(submission(7L, far, USABLE, "far")));
        assertThat(VersionRule.decide(head, submission(3L, MORNING, CANCELED, "")))
                .isInstanceOfSatisfying(
                        Accept.class, a -> assertThat(a.version()).isEqualTo(8));
        Head killed = play(List.of(submission(7L, far, USABLE, "far"), submission(3L, MORNING, CANCELED, "")));
        assertThat(VersionRule.decide(killed, numbered(5))).isInstanceOf(Stale.class);
    }

    @Test
    void a_kill_of_an_unknown_article_stops_what_comes_later() {
        Head killed = play(List.of(submission(null, null, CANCELED, "")));
        assertThat(VersionRule.decide(killed, numbered(1))).isInstanceOf(Stale.class);
    }

    @Test
    void a_withheld_version_keeps_no_text() {
        Submission kill = submission(1L, null, CANCELED, "forbidden words");
        assertThat(kill.content().body()).isEmpty();
        assertThat(kill.signature()).isNull();
    }
}

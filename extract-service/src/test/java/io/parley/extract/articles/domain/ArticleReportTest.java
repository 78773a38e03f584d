package io.parley.extract.articles.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.EventLimits;
import io.parley.events.article.ArticleEvent;
import io.parley.events.claims.Claim;
import io.parley.events.claims.Modality;
import io.parley.events.claims.QuoteKind;
import io.parley.events.claims.Speaker;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.claims.Stage;
import io.parley.events.claims.StageReport;
import io.parley.events.claims.Stance;
import io.parley.events.engine.Engine;
import io.parley.events.entities.EntitiesEvent;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.extract.articles.Articles;
import io.parley.extraction.Extraction;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArticleReportTest {

    private static final Engine ENGINE = new Engine("test", "1", 1);
    private static final ArticleEvent ARTICLE = Articles.usable("a", 3, "The envoy said talks go on.");

    @Test
    void carries_the_article_version_and_the_engine_in_both_events() {
        ArticleReport report = ArticleReport.of(ARTICLE, ENGINE, extraction(1), false);

        assertThat(report.entities().articleId()).isEqualTo(ARTICLE.articleId());
        assertThat(report.claims().version()).isEqualTo(3);
        assertThat(report.claims().engine()).isEqualTo(ENGINE);
        assertThat(report.claims().claims()).hasSize(1);
        assertThat(report.claims().truncated()).isFalse();
    }

    @Test
    void leaves_out_claims_beyond_the_limit_of_the_contract_and_says_so() {
        ArticleReport report = ArticleReport.of(ARTICLE, ENGINE, extraction(EventLimits.CONTRACT.list() + 1), false);

        assertThat(report.claims().claims()).hasSize(EventLimits.CONTRACT.list());
        assertThat(report.claims().truncated()).isTrue();
    }

    @Test
    void cuts_lists_and_texts_in_whatever_depth_and_says_so() {
        List<TextSpan> mentions =
                Collections.nCopies(EventLimits.CONTRACT.inner() + 1, new TextSpan(0, 600, "ä".repeat(600)));
        Entity named = new Entity("p", EntityType.PERSON, "n", null, mentions, null, null, 0.5);
        Extraction found = new Extraction(
                "en",
                List.of(named),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new StageReport(Stage.NONE, null, List.of()));

        EntitiesEvent event = ArticleReport.of(ARTICLE, ENGINE, found, false).entities();

        assertThat(event.truncated()).isTrue();
        assertThat(event.entities().get(0).mentions())
                .hasSize(EventLimits.CONTRACT.inner())
                .allMatch(span ->
                        span.end() == 600 && span.text() != null && span.text().length() == 500);
    }

    @Test
    void says_that_only_the_beginning_was_read() {
        assertThat(ReadableText.of("one two", 100)).isEqualTo(new ReadableText("one two", false));
        assertThat(ReadableText.of("one two three", 9)).isEqualTo(new ReadableText("one two", true));
        assertThat(ArticleReport.of(ARTICLE, ENGINE, extraction(1), true)
                        .entities()
                        .truncated())
                .isTrue();
    }

    @Test
    void says_nothing_of_a_canceled_article() {
        ArticleEvent canceled = Articles.canceled("a", 4);

        ArticleReport report = ArticleReport.silent(canceled, ENGINE);

        assertThat(ArticleReport.hasText(canceled)).isFalse();
        assertThat(report.entities().entities()).isEmpty();
        assertThat(report.claims().claims()).isEmpty();
        assertThat(report.claims().stage()).isNull();
    }

    private static Extraction extraction(int claims) {
        Claim claim = new Claim(
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                new Speaker("envoy", SpeakerKind.ANONYMOUS, null, null, null),
                List.of(),
                new TextSpan(10, 14, "said"),
                List.of(new TextSpan(15, 26, "talks go on")),
                QuoteKind.INDIRECT,
                Stance.STATES,
                null,
                null,
                List.of(),
                List.of(),
                Modality.ASSERTED,
                0.9,
                null);
        return new Extraction(
                "en",
                List.of(),
                Collections.nCopies(claims, claim),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new StageReport(Stage.TALKS, null, List.of()));
    }
}

package io.parley.extract.articles.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.article.ArticleEvent;
import io.parley.events.claims.Claim;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.claims.Modality;
import io.parley.events.claims.QuoteKind;
import io.parley.events.claims.Speaker;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.claims.Stage;
import io.parley.events.claims.StageReport;
import io.parley.events.claims.Stance;
import io.parley.events.engine.Engine;
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
        ArticleReport report = ArticleReport.of(ARTICLE, ENGINE, extraction(1));

        assertThat(report.entities().articleId()).isEqualTo(ARTICLE.articleId());
        assertThat(report.claims().version()).isEqualTo(3);
        assertThat(report.claims().engine()).isEqualTo(ENGINE);
        assertThat(report.claims().claims()).hasSize(1);
        assertThat(report.claims().truncated()).isFalse();
    }

    @Test
    void leaves_out_claims_beyond_the_limit_of_the_contract_and_says_so() {
        ArticleReport report = ArticleReport.of(ARTICLE, ENGINE, extraction(ClaimsEvent.MAX_CLAIMS + 1));

        assertThat(report.claims().claims()).hasSize(ClaimsEvent.MAX_CLAIMS);
        assertThat(report.claims().truncated()).isTrue();
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

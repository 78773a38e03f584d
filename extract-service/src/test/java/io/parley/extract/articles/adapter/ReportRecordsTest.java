package io.parley.extract.articles.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.EventJson;
import io.parley.events.EventLimits;
import io.parley.events.article.ArticleEvent;
import io.parley.events.engine.Engine;
import io.parley.events.entities.EntitiesEvent;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.extract.articles.Articles;
import io.parley.extract.articles.domain.ArticleReport;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportRecordsTest {

    @Test
    void an_event_that_is_too_large_within_all_limits_is_cut_further() throws Exception {
        ArticleEvent article = Articles.usable("huge", 1, "Talks.");
        Engine engine = new Engine("test", "1", 1);
        List<TextSpan> mentions =
                Collections.nCopies(EventLimits.CONTRACT.inner(), new TextSpan(0, 500, "ä".repeat(500)));
        Entity entity = new Entity("p", EntityType.PERSON, "n", null, mentions, null, null, 0.5);
        ArticleReport silent = ArticleReport.silent(article, engine);
        EntitiesEvent many =
                new EntitiesEvent(article.articleId(), 1, engine, "en", Collections.nCopies(2_000, entity), false);

        ReportRecords records = ReportRecords.of(new ArticleReport(many, silent.claims()), article);

        byte[] sent = records.entities().value();
        assertThat(sent.length).isBetween(EventLimits.MOST_BYTES / 10, EventLimits.MOST_BYTES);
        assertThat(EventJson.mapper().readValue(sent, EntitiesEvent.class).truncated())
                .isTrue();
    }
}

package io.parley.timeline.facts.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityType;
import io.parley.timeline.database.Json;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.fixture.Story;
import org.junit.jupiter.api.Test;

/** Facts are read as they were written, and say the same name with the same string. */
class FactJsonTest {

    private static final ReportedArticle ARTICLE = Story.of("westwire", "shared", "Hamas said that Hamas talks.")
            .named("Hamas", EntityType.ORG, "Q38799")
            .reported();

    @Test
    void what_is_read_is_what_was_written() {
        FactJson json = new FactJson();
        Entity entity = ARTICLE.entities().get(0);
        assertThat(json.read(Json.write(entity), Entity.class)).isEqualTo(entity);
        assertThat(json.read(Json.write(ARTICLE.article()), ARTICLE.article().getClass()))
                .isEqualTo(ARTICLE.article());
        assertThat(json.read(Json.write(ARTICLE.report()), ARTICLE.report().getClass()))
                .isEqualTo(ARTICLE.report());
    }

    @Test
    void equal_names_are_one_string() {
        FactJson json = new FactJson();
        String written = Json.write(ARTICLE.entities().get(0));
        Entity one = json.read(written, Entity.class);
        Entity other = json.read(written, Entity.class);
        assertThat(one.name()).isSameAs(other.name());
        assertThat(one.mentions())
                .allSatisfy(mention -> assertThat(mention.text()).isSameAs(one.name()));
    }
}

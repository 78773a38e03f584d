package io.parley.timeline.facts.adapter;

import io.parley.events.article.ArticleId;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.entities.EntitiesEvent;
import io.parley.timeline.database.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes lists apart into rows of {@code extraction} and {@code fact}, for the intake and for whoever fills a database at once. */
public final class FactRows {

    static final String ENTITIES = "ENTITIES";
    static final String CLAIMS = "CLAIMS";

    private final List<@Nullable Object[]> extractions = new ArrayList<>();
    private final List<@Nullable Object[]> facts = new ArrayList<>();

    public void add(EntitiesEvent event) {
        long sequence = event.engine().sequence();
        EntitiesEvent envelope = new EntitiesEvent(
                event.articleId(), event.version(), event.engine(), event.language(), List.of(), event.truncated());
        extraction(event.articleId(), event.version(), sequence, ENTITIES, envelope);
        facts(event.articleId(), event.version(), sequence, FactKind.ENTITY, event.entities());
    }

    public void add(ClaimsEvent event) {
        long sequence = event.engine().sequence();
        ArticleId article = event.articleId();
        ClaimsEvent envelope = new ClaimsEvent(
                article,
                event.version(),
                event.engine(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                event.truncated());
        extraction(article, event.version(), sequence, CLAIMS, envelope);
        facts(article, event.version(), sequence, FactKind.CLAIM, event.claims());
        facts(article, event.version(), sequence, FactKind.MEETING, event.meetings());
        facts(article, event.version(), sequence, FactKind.PROPOSAL, event.proposals());
        facts(article, event.version(), sequence, FactKind.FIGURE, event.figures());
        facts(article, event.version(), sequence, FactKind.ROLE, event.roles());
        facts(article, event.version(), sequence, FactKind.POSITION, event.positions());
        facts(article, event.version(), sequence, FactKind.EVENT, event.events());
        if (event.stage() != null) {
            facts(article, event.version(), sequence, FactKind.STAGE, List.of(event.stage()));
        }
    }

    private void extraction(ArticleId article, long version, long sequence, String kind, Object envelope) {
        extractions.add(new @Nullable Object[] {article.value(), version, sequence, kind, Json.write(envelope)});
    }

    private void facts(ArticleId article, long version, long sequence, FactKind kind, List<?> list) {
        int ordinal = 0;
        for (Object content : list) {
            facts.add(new @Nullable Object[] {
                article.value(), version, sequence, kind.name(), ordinal++, Json.write(content)
            });
        }
    }

    /** Article, version, engine sequence, kind and envelope of each list. */
    public List<@Nullable Object[]> extractions() {
        return extractions;
    }

    /** Article, version, engine sequence, kind, number and content of each fact. */
    public List<@Nullable Object[]> facts() {
        return facts;
    }
}

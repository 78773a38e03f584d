package io.parley.timeline.search.adapter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.search.application.Search;
import io.parley.timeline.search.domain.Hit;
import io.parley.timeline.search.domain.Question;
import io.parley.timeline.search.domain.SearchKind;
import io.parley.timeline.search.domain.SearchSort;
import io.parley.timeline.views.domain.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's full text search over the kept views, and over the headlines of the settled, usable, newest versions. */
@ApplicationScoped
public class JdbcSearch implements Search {

    private static final String FIND = """
            with question as (select websearch_to_tsquery('english', ?) as q),
            found as (
                select e.view, e.slug, e.content, null::uuid as article_id, null::bigint as version,
                    ts_rank(to_tsvector('english', element_words(e.content)), q) as rank,
                    coalesce(e.content ->> 'published', e.content ->> 'date', '') as date, e.key
                from view_element e, question
                where to_tsvector('english', element_words(e.content)) @@ q and not e.withdrawn
                    and e.view = any(?) and (?::text is null or e.slug = ?)
                union all
                select 'headlines', m.slug,
                    jsonb_build_object('text', v.provenance ->> 'headline', 'party', v.provenance ->> 'provider'),
                    v.article_id, v.version,
                    ts_rank(to_tsvector('english', coalesce(v.provenance ->> 'headline', '')), q),
                    coalesce(v.provenance #>> '{published,value}', ''), v.article_id::text
                from article_version v join topic_article m using (article_id, version), question
                where to_tsvector('english', coalesce(v.provenance ->> 'headline', '')) @@ q and v.settled
                    and 'headlines' = any(?) and (?::text is null or m.slug = ?)
                    and v.status = 'USABLE' and v.version = (
                        select max(n.version) from article_version n where n.article_id = v.article_id and n.settled))
            select f.view, f.slug, t.title, f.content, f.article_id, f.version, f.date
            from found f join topic t on t.slug = f.slug and may_read(t.readers, ?)
            order by %s limit ? offset ?""";

    private static final Map<SearchSort, String> STATEMENTS = Map.of(
            SearchSort.RELEVANCE, FIND.formatted("f.rank desc, f.date desc, f.slug, f.view, f.key"),
            SearchSort.NEWEST, FIND.formatted("f.date desc, f.rank desc, f.slug, f.view, f.key"),
            // What has no day comes last from either end.
            SearchSort.OLDEST, FIND.formatted("f.date = '', f.date, f.rank desc, f.slug, f.view, f.key"));

    private final Sql sql;

    @Inject
    JdbcSearch(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Hit> find(Question question) {
        String[] views = Arrays.stream(SearchKind.values())
                .filter(kind -> question.kind() == null || question.kind() == kind)
                .map(SearchKind::wireName)
                .toArray(String[]::new);
        return sql.query(
                Objects.requireNonNull(STATEMENTS.get(question.sort())),
                JdbcSearch::hit,
                question.words(),
                views,
                question.topic(),
                question.topic(),
                views,
                question.topic(),
                question.topic(),
                question.reader().groups(),
                question.limit(),
                question.offset());
    }

    private static Hit hit(ResultSet row) throws SQLException {
        JsonNode content = Json.tree(row.getString(4));
        SearchKind kind = SearchKind.valueOf(row.getString(1).toUpperCase(Locale.ROOT));
        boolean headline = kind == SearchKind.HEADLINES;
        String date = row.getString(7);
        return new Hit(
                kind,
                row.getString(2),
                row.getString(3),
                text(content),
                who(content),
                date.isEmpty() ? null : date,
                headline ? row.getString(5) : null,
                headline ? row.getLong(6) : null,
                content.has("evidence")
                        ? EventJson.mapper()
                                .convertValue(content.get("evidence"), new TypeReference<List<Evidence>>() {})
                        : List.of());
    }

    private static String text(JsonNode content) {
        return content.path("text").asText(content.path("name").asText());
    }

    private static @Nullable String who(JsonNode content) {
        for (String field : List.of("speaker", "party", "author")) {
            if (content.path(field).isTextual()) {
                return content.get(field).asText();
            }
        }
        return null;
    }
}

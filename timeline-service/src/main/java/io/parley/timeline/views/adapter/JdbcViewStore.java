package io.parley.timeline.views.adapter;

import com.fasterxml.jackson.core.type.TypeReference;
import io.parley.events.EventJson;
import io.parley.events.article.ArticleId;
import io.parley.events.timeline.Cause;
import io.parley.events.timeline.Change;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.projection.application.Cells;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.application.ListPart;
import io.parley.timeline.views.application.ViewStore;
import io.parley.timeline.views.domain.AuditEntry;
import io.parley.timeline.views.domain.ViewName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the kept views from PostgreSQL. */
@ApplicationScoped
public class JdbcViewStore implements ViewStore {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    /** Some fields of an element alone: evidence that nobody asked for is not sent from the database either. */
    private static final String FIELDS = """
            (select coalesce(jsonb_object_agg(field, value), '{}') from jsonb_each(content) as one (field, value)
            where field = any (?))""";

    /** The log has no words, since it outlives what it tells of; they come from the views as they are now. */
    private static final String CHANGES = """
            select c.revision, c.committed_at, c.causes, (
                select coalesce(jsonb_agg(jsonb_build_object(
                    'view', one ->> 'view', 'kind', one ->> 'kind', 'key', coalesce(e.key, one ->> 'key'),
                    'summary', coalesce(e.summary, one ->> 'summary')) order by n), '[]')
                from jsonb_array_elements(c.changes) with ordinality as each (one, n)
                left join view_element e on e.slug = c.slug and e.view = one ->> 'view'
                    and e.change_key = one ->> 'key' and not e.withdrawn)
            from topic_change c where c.slug = ? and c.revision > ? order by c.revision limit ?""";

    /** What went, and which versions lie among the dead letters: those leave the list with their letter. */
    private static final String AUDIT = """
            select kind, article_id, version, provider, at, withdrawn from audit_entry where slug = ? and at <= ?
            union all
            select 'UNREADABLE', d.article_id, d.version, (
                select coalesce(max(v.provenance ->> 'provider'), '') from article_version v
                where v.article_id = d.article_id), min(d.put_aside_at), '{}'::jsonb
            from dead_letter d join article a using (article_id)
            where d.version > coalesce(a.killed_version, -1) and not d.done and exists (
                select 1 from topic_article m where m.slug = ? and m.article_id = d.article_id)
            group by d.article_id, d.version having min(d.put_aside_at) <= ?
            order by at, article_id, version, kind""";

    /** A kill hides words at once, before there is a revision; a version that cannot be read makes none at all. */
    private static final String STATE = """
            select concat_ws(' ', t.slug, extract(epoch from t.created_at), t.generation, t.revision, a.changes)
            from topic t left join audit_state a using (slug) where slug = ? and may_read(t.readers, ?)""";

    private final Sql sql;

    @Inject
    JdbcViewStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Placed> all(TopicSlug slug) {
        return sql.query(
                "select view, sort_key, content from view_element where slug = ? and not withdrawn order by view, sort_key",
                JdbcViewStore::placed,
                slug.value());
    }

    @Override
    public Optional<Placed> overview(TopicSlug slug) {
        return sql.query("""
                select view, sort_key, content from view_element
                where slug = ? and view = ? and not withdrawn""", JdbcViewStore::placed, slug.value(), Cells.OVERVIEW).stream()
                .findFirst();
    }

    @Override
    public List<String> parties(TopicSlug slug, int limit) {
        return sql.query("""
                select content ->> 'name' from view_element
                where slug = ? and view = 'participants' and not withdrawn and content -> 'roles' @> '[{"role": "PARTY"}]'
                order by (content ->> 'weight')::float8 desc, key limit ?""", row -> row.getString(1), slug.value(), limit);
    }

    @Override
    public List<Placed> elements(TopicSlug slug, ViewName view, ListPart part) {
        StringBuilder query = new StringBuilder("select view, sort_key, ");
        List<@Nullable Object> values = new ArrayList<>();
        if (part.fields().isEmpty()) {
            query.append("content");
        } else {
            query.append(FIELDS);
            values.add(part.fields().toArray(String[]::new));
        }
        query.append(" from view_element where slug = ? and view = ? and not withdrawn");
        values.add(slug.value());
        values.add(view.wireName());
        if (!part.after().isEmpty()) {
            query.append(part.backwards() ? " and sort_key < ?" : " and sort_key > ?");
            values.add(part.after());
        }
        if (part.filter().issue() != null) {
            query.append(" and content ->> 'issue' = ?");
            values.add(part.filter().issue().name());
        }
        if (part.filter().party() != null) {
            query.append(" and content ->> 'party' = ?");
            values.add(part.filter().party());
        }
        query.append(" order by sort_key")
                .append(part.backwards() ? " desc" : "")
                .append(" limit ?");
        values.add(part.limit());
        return sql.query(query.toString(), JdbcViewStore::placed, values.toArray());
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(row.getString(1), row.getString(2), row.getString(3));
    }

    @Override
    public List<AuditEntry> audit(TopicSlug slug, @Nullable Instant asOf) {
        return sql.query(
                AUDIT,
                row -> {
                    ArticleId article = new ArticleId(row.getObject(2, UUID.class));
                    return new AuditEntry(
                            article + "/" + row.getLong(3) + "/" + row.getString(1),
                            AuditEntry.Kind.valueOf(row.getString(1)),
                            article,
                            row.getLong(3),
                            row.getString(4),
                            row.getObject(5, OffsetDateTime.class).toInstant(),
                            list(row.getString(6), new TypeReference<Map<String, Integer>>() {}));
                },
                slug.value(),
                asOf == null ? END_OF_TIME : asOf,
                slug.value(),
                asOf == null ? END_OF_TIME : asOf);
    }

    @Override
    public Optional<String> state(TopicSlug slug, Reader reader) {
        return sql.query(STATE, row -> row.getString(1), slug.value(), reader.groups()).stream()
                .findFirst();
    }

    @Override
    public List<Committed> changes(TopicSlug slug, long afterRevision, int limit) {
        return sql.query(
                CHANGES,
                row -> new Committed(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        list(row.getString(4), new TypeReference<List<Change>>() {}),
                        list(row.getString(3), new TypeReference<List<Cause>>() {})),
                slug.value(),
                afterRevision,
                limit);
    }

    private static <T> T list(String json, TypeReference<T> type) {
        return EventJson.mapper().convertValue(Json.tree(json), type);
    }
}

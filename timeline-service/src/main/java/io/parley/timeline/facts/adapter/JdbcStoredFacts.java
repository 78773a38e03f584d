package io.parley.timeline.facts.adapter;

import io.parley.events.article.ArticleEvent;
import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.events.claims.ClaimsEvent;
import io.parley.events.entities.EntitiesEvent;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.verify.application.StoredFacts;
import io.parley.timeline.verify.domain.DifferenceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Compares events with the rows that the intake makes of them; the rows to be expected come from the same {@link FactRows}. */
@ApplicationScoped
public class JdbcStoredFacts implements StoredFacts {

    private static final String KILLED =
            "select killed_version from article where article_id = ? and killed_version >= ?";
    private static final String VERSION = """
            select status = ? and provenance = ?::jsonb and body = ? from article_version
            where article_id = ? and version = ?""";
    private static final String SUPERSEDED = """
            select exists (select 1 from article_version where article_id = ? and version = ? and engine_sequence > ?)""";
    /** The rows of a list that are as they should be, and all that are there. */
    private static final String FACTS = """
            select count(e.kind) filter (where e.content::jsonb = f.content), count(*)
            from fact f left join unnest(?, ?, ?) as e (kind, ordinal, content)
              on e.kind = f.kind and e.ordinal = f.ordinal
            where f.article_id = ? and f.version = ? and f.engine_sequence = ? and (f.kind = 'ENTITY') = ?""";

    private static final String ENVELOPE = """
            select envelope = ?::jsonb from extraction
            where article_id = ? and version = ? and engine_sequence = ? and kind = ?""";

    private final Sql sql;

    @Inject
    JdbcStoredFacts(Sql sql) {
        this.sql = sql;
    }

    private record Counted(long right, long all) {}

    @Override
    public Optional<DifferenceKind> compare(ArticleEvent event) {
        UUID id = event.articleId().value();
        List<Boolean> found = sql.query(
                VERSION,
                row -> row.getBoolean(1),
                event.status().name(),
                Json.write(Bodies.without(event)),
                Json.text(event.body()),
                id,
                event.version());
        boolean killed = isKilled(id, event.version());
        if (event.status() == ArticleStatus.CANCELED) {
            return killed ? Optional.empty() : Optional.of(DifferenceKind.MISSING);
        }
        return killed ? leftOver(id, event.version()) : outcome(found);
    }

    /** Nothing but the kill itself may stand at or below the killed version. */
    private Optional<DifferenceKind> leftOver(UUID id, long version) {
        boolean there = sql.query(
                        "select exists (select 1 from article_version where article_id = ? and version = ? and status <> 'CANCELED')",
                        row -> row.getBoolean(1),
                        id,
                        version)
                .contains(true);
        return there ? Optional.of(DifferenceKind.LEFT_OVER) : Optional.empty();
    }

    @Override
    public Optional<DifferenceKind> compare(EntitiesEvent event) {
        FactRows rows = new FactRows();
        rows.add(event);
        return compare(
                rows, event.articleId().value(), event.version(), event.engine().sequence(), FactRows.ENTITIES);
    }

    @Override
    public Optional<DifferenceKind> compare(ClaimsEvent event) {
        FactRows rows = new FactRows();
        rows.add(event);
        return compare(
                rows, event.articleId().value(), event.version(), event.engine().sequence(), FactRows.CLAIMS);
    }

    private Optional<DifferenceKind> compare(FactRows rows, UUID id, long version, long sequence, String kind) {
        List<Boolean> envelope = sql.query(
                ENVELOPE, row -> row.getBoolean(1), rows.extractions().get(0)[4], id, version, sequence, kind);
        boolean gone = isKilled(id, version)
                || sql.query(SUPERSEDED, row -> row.getBoolean(1), id, version, sequence)
                        .contains(true);
        if (gone) {
            return envelope.isEmpty() ? Optional.empty() : Optional.of(DifferenceKind.LEFT_OVER);
        }
        Optional<DifferenceKind> outcome = outcome(envelope);
        return outcome.isPresent() || sameFacts(rows, id, version, sequence, kind)
                ? outcome
                : Optional.of(DifferenceKind.DIFFERENT);
    }

    private boolean sameFacts(FactRows rows, UUID id, long version, long sequence, String kind) {
        Counted counted = sql.query(
                        FACTS,
                        row -> new Counted(row.getLong(1), row.getLong(2)),
                        rows.facts().stream().map(row -> (String) row[3]).toArray(String[]::new),
                        rows.facts().stream()
                                .map(row -> Long.valueOf(String.valueOf(row[4])))
                                .toArray(Long[]::new),
                        rows.facts().stream().map(row -> (String) row[5]).toArray(String[]::new),
                        id,
                        version,
                        sequence,
                        kind.equals(FactRows.ENTITIES))
                .get(0);
        return counted.right() == rows.facts().size() && counted.all() == counted.right();
    }

    private boolean isKilled(UUID id, long version) {
        return !sql.query(KILLED, row -> row.getLong(1), id, version).isEmpty();
    }

    private static Optional<DifferenceKind> outcome(List<Boolean> same) {
        if (same.isEmpty()) {
            return Optional.of(DifferenceKind.MISSING);
        }
        return same.contains(true) ? Optional.empty() : Optional.of(DifferenceKind.DIFFERENT);
    }

    private record Newest(ArticleId article, long version) {}

    @Override
    public Map<ArticleId, Long> newest() {
        Map<ArticleId, Long> newest = new HashMap<>();
        sql.query(
                        "select article_id, max(version) from article_version group by 1",
                        row -> new Newest(new ArticleId(row.getObject(1, UUID.class)), row.getLong(2)))
                .forEach(one -> newest.put(one.article(), one.version()));
        return newest;
    }
}

package io.parley.timeline.identity.adapter;

import io.parley.events.entities.EntityType;
import io.parley.events.timeline.Cause;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.identity.application.IdentityStore;
import io.parley.timeline.identity.domain.Decision;
import io.parley.timeline.identity.domain.Decision.Kind;
import io.parley.timeline.identity.domain.Decision.Undoing;
import io.parley.timeline.identity.domain.Identities;
import io.parley.timeline.identity.domain.Identities.Merge;
import io.parley.timeline.identity.domain.Identities.Split;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.topics.adapter.TopicLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Decisions on who is who in PostgreSQL. */
@ApplicationScoped
public class JdbcIdentities implements IdentityStore {

    private static final String COLUMNS = """
            select id, kind, entity, entity_name, other, other_name, decided_by, decided_at, reason, undone_by, undone_at, undone_why
            from entity_decision d
            """;

    /** That both sides occur in articles of topics that the reader may read: a name of any other is none of his. */
    private static final String TOLD = """
            exists (select 1 from topic_article m join topic t using (slug)
                    where m.actors && array[d.entity] and may_read(t.readers, ?))
            and exists (select 1 from topic_article m join topic t using (slug)
                        where m.actors && case d.kind when 'MERGE' then array[d.other]
                                          else array(select type || ':' || d.other from unnest(?) as each (type)) end
                          and may_read(t.readers, ?))""";

    private static final String TOLD_TO =
            COLUMNS + "where (? or d.entity = any(?) or d.kind = 'MERGE' and d.other = any(?)) and " + TOLD
                    + " order by d.decided_at desc, d.id limit ? offset ?";

    private static final String[] TYPES = Arrays.stream(EntityType.values())
            .map(type -> type.name().toLowerCase(Locale.ROOT))
            .toArray(String[]::new);

    /** Also topics whose articles were matched before their actors were noted. */
    private static final String MARK = """
            with concerned as (
                select slug from topic_article where actors && ? union select slug from topic_article where actors is null),
            named as (select slug from topic where slug in (select slug from concerned) order by slug for key share),
            tagged as (
                insert into audit_state as known (slug, changes) select slug, 1 from named
                on conflict (slug) do update set changes = known.changes + 1)
            insert into topic_work (slug, cause) select slug, ?::jsonb from named""";

    private final Sql sql;

    @Inject
    JdbcIdentities(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Identities now() {
        sql.query("select pg_advisory_xact_lock_shared(?)", row -> true, TopicLocks.IDENTITIES);
        return read();
    }

    @Override
    public Identities alone() {
        sql.query("select pg_advisory_xact_lock(?)", row -> true, TopicLocks.IDENTITIES);
        return read();
    }

    private Identities read() {
        Set<Merge> merges = new HashSet<>();
        Set<Split> splits = new HashSet<>();
        sql.query("select kind, entity, other from entity_decision where undone_at is null", row -> {
            if (Kind.valueOf(row.getString(1)) == Kind.MERGE) {
                return merges.add(new Merge(row.getString(2), row.getString(3)));
            }
            return splits.add(new Split(row.getString(2), row.getString(3)));
        });
        return new Identities(merges, splits);
    }

    @Override
    public void add(Decision decision) {
        sql.update(
                """
                insert into entity_decision (id, kind, entity, entity_name, other, other_name, decided_by, decided_at, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                decision.id(),
                decision.kind().name(),
                decision.entity(),
                decision.entityName(),
                Json.text(decision.other()),
                Json.text(decision.otherName()),
                Json.text(decision.decidedBy()),
                decision.decidedAt(),
                Json.text(decision.reason()));
    }

    @Override
    public boolean undo(UUID id, Undoing undoing) {
        return sql.update(
                        "update entity_decision set undone_by = ?, undone_at = ?, undone_why = ? where id = ? and undone_at is null",
                        Json.text(undoing.by()),
                        undoing.at(),
                        Json.text(undoing.reason()),
                        id)
                > 0;
    }

    @Override
    public Optional<Decision> find(UUID id) {
        return sql.query(COLUMNS + "where id = ?", JdbcIdentities::decision, id).stream()
                .findFirst();
    }

    @Override
    public void markDirty(Collection<String> keys) {
        sql.update(MARK, keys.toArray(String[]::new), Json.write(new Cause(Cause.Reason.IDENTITY, null, null)));
    }

    @Override
    public List<Decision> decisions(Collection<String> keys, Reader reader, int offset, int limit) {
        String[] some = keys.toArray(String[]::new);
        return sql.query(
                TOLD_TO,
                JdbcIdentities::decision,
                keys.isEmpty(),
                some,
                some,
                reader.groups(),
                TYPES,
                reader.groups(),
                limit,
                offset);
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String by = row.getString(10);
        return new Decision(
                row.getObject(1, UUID.class),
                Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                at(row, 8),
                row.getString(9),
                by == null ? null : new Undoing(by, at(row, 11), row.getString(12)));
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

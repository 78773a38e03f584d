package io.parley.timeline.deadletters.adapter;

import io.parley.events.article.ArticleId;
import io.parley.timeline.database.Sql;
import io.parley.timeline.deadletters.application.DeadLetterStore;
import io.parley.timeline.deadletters.application.KeptLetter;
import io.parley.timeline.deadletters.application.LetterId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The index of dead letters in PostgreSQL. */
@ApplicationScoped
public class JdbcDeadLetters implements DeadLetterStore {

    private static final String NOTE = """
            insert into dead_letter as known (source_topic, source_partition, source_offset, consumer_group,
                letter_partition, letter_offset, article_id, version, kind, reason, put_aside_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (source_topic, source_partition, source_offset, consumer_group) do update
            set letter_partition = excluded.letter_partition, letter_offset = excluded.letter_offset
            where known.letter_partition <> excluded.letter_partition or known.letter_offset < excluded.letter_offset""";

    /** The last version of the same Kafka topic that was taken in; replaying an older one would hide it from compaction. */
    private static final String SUPERSEDED = """
            select exists (select 1 from article_version v where v.article_id = ? and v.version > ?)""";

    private final Sql sql;

    @Inject
    JdbcDeadLetters(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void note(List<KeptLetter> letters) {
        for (KeptLetter letter : letters) {
            ArticleId article = letter.articleId();
            sql.update(
                    NOTE,
                    letter.id().topic(),
                    letter.id().partition(),
                    letter.id().offset(),
                    letter.id().group(),
                    letter.partition(),
                    letter.offset(),
                    article == null ? null : article.value(),
                    letter.version(),
                    letter.kind().name(),
                    letter.reason(),
                    letter.putAsideAt());
        }
    }

    @Override
    public List<KeptLetter> open(@Nullable LetterId after, int limit) {
        String query = LetterRows.SELECT + " where not " + LetterRows.DOOMED
                + " and (?::text is null or (d.put_aside_at, d.source_topic, d.source_partition, d.source_offset) >"
                + " (select put_aside_at, source_topic, source_partition, source_offset from dead_letter"
                + "  where source_topic = ? and source_partition = ? and source_offset = ? and consumer_group = ?))"
                + " order by d.put_aside_at, d.source_topic, d.source_partition, d.source_offset limit ?";
        LetterId from = after == null ? new LetterId("none", 0, 0, "none") : after;
        return sql.query(
                query,
                LetterRows::letter,
                after == null ? null : after.topic(),
                from.topic(),
                from.partition(),
                from.offset(),
                from.group(),
                limit);
    }

    @Override
    public Optional<KeptLetter> find(LetterId id) {
        return sql
                .query(
                        LetterRows.SELECT + " where source_topic = ? and source_partition = ?"
                                + " and source_offset = ? and consumer_group = ? and not " + LetterRows.DOOMED,
                        LetterRows::letter,
                        id.topic(),
                        id.partition(),
                        id.offset(),
                        id.group())
                .stream()
                .findFirst();
    }

    @Override
    public void done(LetterId id) {
        sql.update("""
                update dead_letter set done = true
                where source_topic = ? and source_partition = ? and source_offset = ? and consumer_group = ?""", id.topic(), id.partition(), id.offset(), id.group());
    }

    @Override
    public boolean isSuperseded(KeptLetter letter) {
        return letter.articleId() != null
                && letter.version() != null
                && sql.query(
                                SUPERSEDED,
                                row -> row.getBoolean(1),
                                letter.articleId().value(),
                                letter.version())
                        .contains(true);
    }

    @Override
    public List<Long> unreadable(ArticleId article) {
        return sql.query(
                "select distinct d.version from dead_letter d where d.article_id = ? and d.version is not null and not "
                        + LetterRows.DOOMED + " order by d.version",
                row -> row.getLong(1),
                article.value());
    }
}

package io.parley.timeline.deadletters.adapter;

import io.parley.events.article.ArticleId;
import io.parley.foundation.kafka.DeadLetterKind;
import io.parley.timeline.deadletters.application.KeptLetter;
import io.parley.timeline.deadletters.application.LetterId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** How the index of dead letters is read, and which of its rows count no more. */
final class LetterRows {

    static final String SELECT = """
            select d.source_topic, d.source_partition, d.source_offset, d.consumer_group, d.letter_partition, d.letter_offset,
            d.article_id, d.version, d.kind, d.reason, d.put_aside_at
            from dead_letter d""";

    /** A letter without a version is as old as the kill, for all that is known; Kafka keeps none for longer. */
    static final String DOOMED = """
            (d.done or d.put_aside_at < now() - interval '%d milliseconds' or exists (select 1 from article a where a.article_id = d.article_id
                               and a.killed_version >= coalesce(d.version, a.killed_version)))""".formatted(LetterArchive.RETENTION.toMillis());

    private LetterRows() {}

    static KeptLetter letter(ResultSet row) throws SQLException {
        UUID article = row.getObject(7, UUID.class);
        return new KeptLetter(
                new LetterId(row.getString(1), row.getInt(2), row.getLong(3), row.getString(4)),
                row.getInt(5),
                row.getLong(6),
                article == null ? null : new ArticleId(article),
                row.getObject(8, Long.class),
                DeadLetterKind.valueOf(row.getString(9)),
                row.getString(10),
                row.getObject(11, OffsetDateTime.class).toInstant());
    }
}

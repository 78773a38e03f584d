package io.parley.timeline.webhooks.adapter;

import io.parley.timeline.database.Times;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.webhooks.domain.Secret;
import io.parley.timeline.webhooks.domain.Webhook;
import io.parley.timeline.webhooks.domain.Webhook.Pause;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Rows of the table {@code webhook}. */
final class WebhookRows {

    /** A receiver that may not read the topic counts as paused, for as long as that is so. */
    static final String COLUMNS = """
            id, slug, url, secret, created_at, sent_revision, failures, failing_since, next_try_at,
            coalesce(pause, (select 'NO_RIGHT' from topic t
                where t.slug = webhook.slug and not may_read(t.readers, webhook.groups)))""";

    private WebhookRows() {}

    static Webhook read(ResultSet row) throws SQLException {
        String pause = row.getString(10);
        return new Webhook(
                row.getObject(1, UUID.class),
                new TopicSlug(row.getString(2)),
                URI.create(row.getString(3)),
                new Secret(row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getLong(6),
                row.getInt(7),
                Times.orNone(row, 8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                pause == null ? null : Pause.valueOf(pause));
    }
}

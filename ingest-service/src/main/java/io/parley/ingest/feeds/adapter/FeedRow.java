package io.parley.ingest.feeds.adapter;

import io.parley.ingest.feeds.application.Feed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a row of the table of feeds. */
final class FeedRow {

    private FeedRow() {}

    static Feed read(ResultSet row) throws SQLException {
        String remarks = row.getString("remarks");
        return new Feed(
                row.getObject("id", UUID.class),
                row.getString("url"),
                row.getString("provider"),
                row.getInt("interval_seconds"),
                row.getBoolean("paused"),
                row.getInt("failures"),
                row.getObject("next_poll_at", OffsetDateTime.class).toInstant(),
                moment(row, "last_polled_at"),
                row.getString("last_result"),
                moment(row, "last_item_at"),
                row.getObject("last_item_id", UUID.class),
                row.getString("decoding"),
                remarks == null || remarks.isEmpty()
                        ? List.of()
                        : remarks.lines().toList());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}

package io.parley.ingest.article.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Moments in PostgreSQL: text in ISO form on the way in, {@code timestamptz} on the way out. */
final class Times {

    private Times() {}

    static @Nullable String write(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    static @Nullable Instant read(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}

package io.parley.timeline.calendar.adapter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import io.parley.timeline.calendar.application.Calendar;
import io.parley.timeline.calendar.domain.CalendarEntry;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.views.domain.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calendar out of the kept views. */
@ApplicationScoped
public class JdbcCalendar implements Calendar {

    /** Meetings of the sides, and steps that nobody says have been taken. */
    private static final String ENTRIES = """
            from view_element e join topic t on t.slug = e.slug and may_read(t.readers, ?)
            where not e.withdrawn and t.archived_at is null and (?::text is null or t.slug = ?)
                and (e.view = 'meetings'
                    or e.view = 'timeline' and e.content ->> 'kind' = 'EVENT' and e.content ->> 'status' = 'PLANNED')
                and e.content ->> 'folded' = 'false' and length(e.content ->> 'date') >= 7""";

    private static final String MONTHS = "select distinct left(e.content ->> 'date', 7) as month " + ENTRIES
            + " and e.content ->> 'date' ~ '^\\d{4}-(0[1-9]|1[0-2])' order by month";

    private static final String IN_MONTH = "select e.slug, t.title, e.content " + ENTRIES + """
             and left(e.content ->> 'date', 7) <= ? and left(split_part(e.content ->> 'date', '/', -1), 7) >= ?
            order by e.content ->> 'date', t.slug, e.key limit ?""";

    private final Sql sql;

    @Inject
    JdbcCalendar(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<YearMonth> months(Reader reader, @Nullable String topic) {
        return sql.query(MONTHS, row -> YearMonth.parse(row.getString(1)), reader.groups(), topic, topic);
    }

    @Override
    public List<CalendarEntry> of(YearMonth month, Reader reader, @Nullable String topic, int most) {
        String name = month.toString();
        return sql.query(IN_MONTH, JdbcCalendar::entry, reader.groups(), topic, topic, name, name, most);
    }

    private static CalendarEntry entry(ResultSet row) throws SQLException {
        JsonNode content = Json.tree(row.getString(3));
        return new CalendarEntry(
                row.getString(1),
                row.getString(2),
                content.path("date").asText(),
                content.path("status").asText(),
                list(content, "participants", new TypeReference<List<String>>() {}),
                content.path("venue").asText(null),
                content.path("text").asText(null),
                list(content, "evidence", new TypeReference<List<Evidence>>() {}));
    }

    private static <T> List<T> list(JsonNode content, String field, TypeReference<List<T>> type) {
        return content.has(field) ? EventJson.mapper().convertValue(content.get(field), type) : List.of();
    }
}

package io.parley.timeline.stream.adapter;

import io.parley.events.claims.Issue;
import io.parley.events.timeline.Change;
import io.parley.events.timeline.TopicUpdated;
import io.parley.timeline.database.Sql;
import io.parley.timeline.stream.domain.StreamFilter.Subjects;
import io.parley.timeline.stream.domain.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What changed elements are about, from the views as they are now; asked for subscribers who want some issues or parties only. */
@ApplicationScoped
public class JdbcSubjects implements Subjects {

    /** By name as well as by id, the name without the mark that says so. */
    private static final String ABOUT = """
            select e.view, e.key, e.change_key, e.content ->> 'issue',
                array_remove(array(select regexp_replace(one, '^= ', '') from unnest(element_actors(e.content)) as each (one))
                    || array[e.content ->> 'party', e.content ->> 'speaker',
                             case when e.view = 'participants' then e.content ->> 'name' end], null)
            from view_element e
            where e.slug = ? and not e.withdrawn and e.view = any(?) and (e.change_key = any(?) or e.key = any(?))""";

    private record Found(String view, String key, String changeKey, Subject subject) {}

    private final Sql sql;

    @Inject
    JdbcSubjects(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public Map<Change, Subject> apply(TopicUpdated update) {
        String[] keys = update.changes().stream().map(Change::key).distinct().toArray(String[]::new);
        List<Found> found = sql.query(
                ABOUT,
                row -> new Found(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        new Subject(
                                row.getString(4) == null ? null : Issue.valueOf(row.getString(4)),
                                Set.copyOf(
                                        Arrays.stream((String[]) row.getArray(5).getArray())
                                                .collect(Collectors.toSet())))),
                update.slug(),
                update.changes().stream().map(Change::view).distinct().toArray(String[]::new),
                keys,
                keys);
        Map<List<String>, Subject> byKey = new HashMap<>();
        found.forEach(one -> {
            byKey.put(List.of(one.view(), one.key()), one.subject());
            byKey.put(List.of(one.view(), one.changeKey()), one.subject());
        });
        Map<Change, Subject> subjects = new HashMap<>();
        for (Change change : update.changes()) {
            Subject subject = byKey.get(List.of(change.view(), change.key()));
            if (subject != null) {
                subjects.put(change, subject);
            }
        }
        return subjects;
    }
}

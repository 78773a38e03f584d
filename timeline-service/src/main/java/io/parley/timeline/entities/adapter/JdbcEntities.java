package io.parley.timeline.entities.adapter;

import io.parley.events.entities.EntityType;
import io.parley.timeline.database.Sql;
import io.parley.timeline.entities.application.Entities;
import io.parley.timeline.entities.domain.EntityLine;
import io.parley.timeline.entities.domain.EntityLine.InTopic;
import io.parley.timeline.entities.domain.EntityProfile;
import io.parley.timeline.identity.domain.Identities;
import io.parley.timeline.identity.domain.Identities.Merge;
import io.parley.timeline.readers.domain.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entities from the kept views of the topics that a reader may read. */
@ApplicationScoped
public class JdbcEntities implements Entities {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The most frequent name first; an id that is merged counts as the one that it is merged into. */
    private static final String FIND = """
            with merged as (select * from unnest(?, ?) as each (id, root)),
            named as (
                select coalesce(m.root, e.key) as root, e.key, e.content ->> 'name' as name, e.content ->> 'type' as type,
                    (e.content ->> 'weight')::float8 as weight, t.slug, t.title
                from view_element e join topic t on t.slug = e.slug and may_read(t.readers, ?)
                    left join merged m on m.id = e.key
                where e.view = 'participants' and not e.withdrawn and (?::text is null
                    or to_tsvector('simple', coalesce(e.content ->> 'name', '')) @@ to_tsquery('simple', ?)))
            select coalesce(min(key) filter (where key = root), min(key)), array_agg(name order by weight desc, name),
                (array_agg(type order by weight desc, type))[1], array_agg(slug order by title, slug), array_agg(title order by title, slug)
            from named group by root
            order by count(distinct slug) desc, sum(weight) desc, root limit ? offset ?""";

    private static final String NAME = """
            select e.content ->> (case when e.view = 'participants' then 'name' when e.view = 'issues' then 'party' else 'speaker' end)
            from view_element e join topic t on t.slug = e.slug and may_read(t.readers, ?)
            where element_actors(e.content) && ? and not e.withdrawn and e.view in ('participants', 'issues', 'claims')
            order by ? = any(element_actors(e.content)) desc, e.view desc, e.slug, e.key limit 1""";

    private final Sql sql;
    private final JdbcEntityParts parts;

    @Inject
    JdbcEntities(Sql sql, JdbcEntityParts parts) {
        this.sql = sql;
        this.parts = parts;
    }

    @Override
    public List<EntityLine> find(Identities identities, @Nullable String words, Reader reader, int offset, int limit) {
        List<String> merged =
                identities.merges().stream().map(Merge::from).sorted().toList();
        String query = words == null ? null : beginnings(words);
        if (query != null && query.isEmpty()) {
            return List.of();
        }
        return sql.query(
                FIND,
                JdbcEntities::line,
                merged.toArray(String[]::new),
                merged.stream().map(identities::root).toArray(String[]::new),
                reader.groups(),
                query,
                query,
                limit,
                offset);
    }

    /** As a query that each word of the name may begin with: "ann be" finds Anna Berg. */
    private static String beginnings(String words) {
        return NO_WORD.splitAsStream(words)
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    private static EntityLine line(ResultSet row) throws SQLException {
        List<String> names = texts(row, 2).stream().distinct().toList();
        List<String> slugs = texts(row, 4);
        List<String> titles = texts(row, 5);
        List<InTopic> topics = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            topics.add(new InTopic(slugs.get(i), titles.get(i)));
        }
        return new EntityLine(
                row.getString(1),
                names.get(0),
                EntityType.valueOf(row.getString(3)),
                names,
                topics.stream().distinct().toList());
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    @Override
    public Optional<String> name(Collection<String> family, String id, Reader reader) {
        return sql.query(NAME, row -> row.getString(1), reader.groups(), family.toArray(String[]::new), id).stream()
                .findFirst();
    }

    @Override
    public Optional<EntityProfile> profile(Identities identities, String id, Reader reader) {
        return parts.profile(identities, id, reader);
    }
}

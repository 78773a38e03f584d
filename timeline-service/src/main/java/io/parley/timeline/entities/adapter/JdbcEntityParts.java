package io.parley.timeline.entities.adapter;

import io.parley.events.entities.EntityType;
import io.parley.timeline.database.Json;
import io.parley.timeline.database.Sql;
import io.parley.timeline.entities.domain.EntityProfile;
import io.parley.timeline.entities.domain.EntityProfile.Held;
import io.parley.timeline.entities.domain.EntityProfile.Met;
import io.parley.timeline.entities.domain.EntityProfile.Part;
import io.parley.timeline.entities.domain.EntityProfile.Planned;
import io.parley.timeline.entities.domain.EntityProfile.Said;
import io.parley.timeline.identity.domain.Identities;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.views.domain.ClaimView;
import io.parley.timeline.views.domain.MeetingView;
import io.parley.timeline.views.domain.Participant;
import io.parley.timeline.views.domain.Position;
import io.parley.timeline.views.domain.ProposalView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what is shown of one entity, through the index of whom an element is about; every list is bounded. */
@ApplicationScoped
class JdbcEntityParts {

    /** Most elements of a list: of what somebody says every day, the newest. */
    private static final int MOST = 60;

    private static final String OF = """
            select t.slug, t.title, e.content from view_element e
            join topic t on t.slug = e.slug and may_read(t.readers, ?)
            where element_actors(e.content) && ? and e.view = ? and not e.withdrawn
            order by coalesce(e.content ->> 'published', e.content ->> 'lastSeen', '') desc, e.slug, e.key limit ?""";

    /** By the name that the entity has in that very topic. */
    private static final String BY_NAME = """
            select t.slug, t.title, e.content from view_element e
            join topic t on t.slug = e.slug and may_read(t.readers, ?)
            where e.view = ? and not e.withdrawn and element_actors(e.content) && ? and exists (
                select 1 from unnest(?, ?) as each (slug, name)
                where each.slug = e.slug and element_actors(e.content) @> array['= ' || each.name])
            order by coalesce(e.content ->> 'published', e.content ->> 'date', e.content ->> 'firstSeen', '') desc, e.slug, e.key limit ?""";

    private final Sql sql;

    @Inject
    JdbcEntityParts(Sql sql) {
        this.sql = sql;
    }

    private record Row(String slug, String title, String json) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getString(1), row.getString(2), row.getString(3));
        }
    }

    /** What an entity is called in a topic. */
    private record Name(String slug, String name) {}

    Optional<EntityProfile> profile(Identities identities, String id, Reader reader) {
        SortedSet<String> family = identities.family(id);
        List<Part> parts = of(family, "participants", reader).stream()
                .map(row -> new Part(row.slug(), row.title(), Json.read(row.json(), Participant.class)))
                .toList();
        List<Held> held = of(family, "issues", reader).stream()
                .map(row -> new Held(row.slug(), row.title(), Json.read(row.json(), Position.class)))
                .toList();
        List<Said> own =
                of(family, "claims", reader).stream().map(JdbcEntityParts::said).toList();
        if (parts.isEmpty() && held.isEmpty() && own.isEmpty()) {
            return Optional.empty();
        }
        List<Name> names = Stream.of(
                        parts.stream()
                                .map(part -> new Name(
                                        part.topic(), part.participant().name())),
                        held.stream()
                                .map(one -> new Name(one.topic(), one.position().party())),
                        own.stream()
                                .map(said -> new Name(said.topic(), said.claim().speaker())))
                .flatMap(each -> each)
                .distinct()
                .toList();
        List<Said> claims = Stream.concat(
                        own.stream(), byName(names, "claims", reader).stream().map(JdbcEntityParts::said))
                .distinct()
                .sorted(Comparator.comparing(
                                (Said said) -> String.valueOf(said.claim().published()))
                        .reversed())
                .limit(MOST)
                .toList();
        NavigableSet<String> ids = ids(parts, held, own);
        if (!ids.contains(id) && !isKnown(id, reader)) {
            return Optional.empty();
        }
        String root = identities.root(id);
        return Optional.of(new EntityProfile(
                ids.contains(root) ? root : ids.contains(id) ? id : ids.first(),
                names.get(0).name(),
                type(parts),
                List.copyOf(ids),
                names.stream().map(Name::name).distinct().toList(),
                parts,
                held,
                claims,
                byName(names, "meetings", reader).stream()
                        .map(row -> new Met(row.slug(), row.title(), Json.read(row.json(), MeetingView.class)))
                        .toList(),
                byName(names, "proposals", reader).stream()
                        .map(row -> new Planned(row.slug(), row.title(), Json.read(row.json(), ProposalView.class)))
                        .toList()));
    }

    /** Whether an article that the reader may read names it: else that it is merged with another one would tell him of it. */
    private boolean isKnown(String id, Reader reader) {
        return sql.query("""
                        select exists (select 1 from topic_article m join topic t on t.slug = m.slug and may_read(t.readers, ?)
                                       where m.actors && array[?::text])""", row -> row.getBoolean(1), reader.groups(), id).contains(true);
    }

    private static NavigableSet<String> ids(List<Part> parts, List<Held> held, List<Said> own) {
        NavigableSet<String> ids = new TreeSet<>();
        parts.forEach(part -> ids.add(part.participant().id()));
        held.forEach(one -> ids.add(one.position().partyId()));
        own.forEach(said -> Optional.ofNullable(said.claim().speakerId()).ifPresent(ids::add));
        return ids;
    }

    private static @Nullable EntityType type(List<Part> parts) {
        return parts.isEmpty() ? null : parts.get(0).participant().type();
    }

    private static Said said(Row row) {
        return new Said(row.slug(), row.title(), Json.read(row.json(), ClaimView.class));
    }

    private List<Row> of(Set<String> family, String view, Reader reader) {
        return sql.query(OF, Row::of, reader.groups(), family.toArray(String[]::new), view, MOST);
    }

    private List<Row> byName(List<Name> names, String view, Reader reader) {
        return sql.query(
                BY_NAME,
                Row::of,
                reader.groups(),
                view,
                names.stream().map(name -> "= " + name.name()).distinct().toArray(String[]::new),
                names.stream().map(Name::slug).toArray(String[]::new),
                names.stream().map(Name::name).toArray(String[]::new),
                MOST);
    }
}

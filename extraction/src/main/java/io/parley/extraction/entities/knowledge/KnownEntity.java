package io.parley.extraction.entities.knowledge;

import io.parley.events.entities.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity of the knowledge tables; earlier ids are the more prominent ones of a kind.
 *
 * @param name the common English name
 * @param qid Wikidata id where certain
 * @param country ISO 3166 alpha-2, if it belongs to a state
 * @param detail what kind of organisation it is, or whom a person belongs to
 * @param aliases every way it is written, the name first
 */
public record KnownEntity(
        int id,
        Kind kind,
        EntityType type,
        String name,
        @Nullable String qid,
        @Nullable String country,
        Gender gender,
        @Nullable String detail,
        List<String> aliases) {

    /** What table it comes from; a capital is a place that can stand for its government. */
    public enum Kind {
        COUNTRY,
        CAPITAL,
        PLACE,
        ORGANISATION,
        OUTLET,
        PERSON
    }

    public KnownEntity {
        aliases = List.copyOf(aliases);
    }

    public boolean medium() {
        return kind == Kind.OUTLET;
    }
}

package io.parley.extraction.entities;

import io.parley.events.entities.EntityType;
import io.parley.extraction.entities.knowledge.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that the article names.
 *
 * @param index position in the list of the article's entities
 * @param name the common English name where known, else the longest name in the text
 * @param wikidata QID where certain
 * @param country ISO 3166 alpha-2 of the state it belongs to, if known
 * @param role what the text or the knowledge calls it ("US special envoy"), if known
 * @param affiliation index of the entity it belongs to, if known
 * @param medium whether it is a news outlet or a social network
 * @param retired whether the tables know of offices that it held, and of none on the day of the article
 * @param gender that pronouns agree with, as far as the text or the tables tell
 */
public record FoundEntity(
        int index,
        EntityType type,
        String name,
        @Nullable String wikidata,
        @Nullable String country,
        @Nullable String role,
        @Nullable Integer affiliation,
        boolean medium,
        boolean retired,
        Gender gender) {}

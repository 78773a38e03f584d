package io.parley.timeline.world.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that general knowledge tells of.
 *
 * @param category what sort of organisation it is: government, armed_group, igo ...; of a country, "sub-state" where it is none of its own
 * @param country ISO code of the country itself, or of the one that it lies in or belongs to
 * @param affiliation name of what a person belongs to, where that is not the country
 */
public record Known(
        Kind kind,
        @Nullable String qid,
        String name,
        List<String> aliases,
        List<String> demonyms,
        @Nullable String category,
        @Nullable String country,
        @Nullable String affiliation,
        @Nullable String capital) {

    /** The table that it stands in; in doubt the earlier one is meant. */
    public enum Kind {
        COUNTRY,
        ORGANISATION,
        PERSON,
        PLACE,
        OUTLET
    }

    public Known {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
    }
}

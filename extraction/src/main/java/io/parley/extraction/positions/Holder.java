package io.parley.extraction.positions;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.FoundEntity;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be the one whose position it is.
 *
 * @param id of the entity on the wire; null where the text only describes the holder
 * @param entity null for a description, and for a state that is only there as an adjective
 * @param span where the text names or describes the holder, if it does so beside the position
 * @param noun the token that names it in the clause, or -1
 */
public record Holder(
        @Nullable String id,
        String name,
        @Nullable FoundEntity entity,
        @Nullable Span span,
        int noun,
        Path path,
        Standing standing) {

    /** A state, also where only its adjective stands in the article, or another place. */
    boolean isPlace() {
        return entity == null ? id != null : entity.type() == EntityType.GPE;
    }

    /** How the words lead from the position to the holder. */
    public enum Path {
        SUBJECT,
        AGENT,
        CONTROL,
        OBJECT_CONTROL,
        RELATIVE,
        ADNOMINAL,
        LIGHT_VERB,
        POSSESSIVE,
        MODIFIER,
        PREPOSITION,
        SPEAKER,
        EARLIER
    }

    /** Whether it is who is named, or whom that one stands for. */
    public enum Standing {
        SELF,
        AFFILIATION,
        STATE,
        TIED,
        MAIN_STATE,
        OWNER,
        DESCRIBED
    }
}

package io.parley.timeline.entities.application;

import io.parley.timeline.entities.domain.EntityLine;
import io.parley.timeline.entities.domain.EntityProfile;
import io.parley.timeline.identity.domain.Identities;
import io.parley.timeline.readers.domain.Reader;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entities across the views of all topics that a reader may read. All methods need a transaction. */
public interface Entities {

    /**
     * Those who take part in some topic, in the most topics first; an entity that was merged into another counts as that one.
     *
     * @param words the beginnings of words of the name; null for everybody
     */
    List<EntityLine> find(Identities identities, @Nullable String words, Reader reader, int offset, int limit);

    /** The name that an entity, or another of its family, is shown by; empty when no topic of the reader shows any. */
    Optional<String> name(Collection<String> family, String id, Reader reader);

    /** What an entity holds, said and met, by its id or one that is merged with it; empty when no topic of the reader shows it. */
    Optional<EntityProfile> profile(Identities identities, String id, Reader reader);
}

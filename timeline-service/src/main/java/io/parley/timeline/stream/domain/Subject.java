package io.parley.timeline.stream.domain;

import io.parley.events.claims.Issue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a changed element is about.
 *
 * @param parties those who hold, speak or take part, by id and by name
 */
public record Subject(@Nullable Issue issue, Set<String> parties) {

    public Subject {
        parties = Set.copyOf(parties);
    }
}

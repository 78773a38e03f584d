package io.parley.timeline.web.domain;

import io.parley.timeline.entities.domain.EntityLine;
import io.parley.timeline.entities.domain.EntityProfile;
import io.parley.timeline.entities.domain.EntityProfile.Held;
import io.parley.timeline.entities.domain.EntityProfile.Said;
import io.parley.timeline.identity.domain.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an entity.
 *
 * @param decisions what operators decided on it, newest first
 * @param others whom it may be merged with, for the form; none for who may not
 * @param operator whether the reader may decide
 * @param fault why what he sent was refused
 */
public record EntityPage(
        EntityProfile entity,
        List<Decision> decisions,
        List<EntityLine> others,
        boolean operator,
        @Nullable String fault) {

    private static final int CLAIMS = 8;
    private static final int POSITIONS = 12;

    public EntityPage {
        decisions = List.copyOf(decisions);
        others = List.copyOf(others);
    }

    /** Its positions, those of the topics together. */
    public Listed<Held> positions() {
        return Listed.of(entity.positions(), POSITIONS);
    }

    /** What it said, the newest first. */
    public Listed<Said> claims() {
        return Listed.of(entity.claims(), CLAIMS);
    }

    /** Its names but for the one that it is shown by. */
    public List<String> alsoCalled() {
        return entity.names().stream()
                .filter(name -> !name.equals(entity.name()))
                .toList();
    }

    /** Whether anything can be decided: a mere description is nobody by name. */
    public boolean isDecidable() {
        return operator && !entity.id().startsWith("described:");
    }
}

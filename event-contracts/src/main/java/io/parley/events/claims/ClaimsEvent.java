package io.parley.events.claims;

import io.parley.events.article.ArticleId;
import io.parley.events.engine.Engine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one article version reports ({@code io.parley.claims.v1}); truncated beyond {@link io.parley.events.EventLimits}.
 *
 * @param positions empty in what older engines wrote, as are {@code events}
 */
public record ClaimsEvent(
        ArticleId articleId,
        long version,
        Engine engine,
        List<Claim> claims,
        List<Meeting> meetings,
        List<Proposal> proposals,
        List<Figure> figures,
        List<Role> roles,
        List<Position> positions,
        List<TimelineEvent> events,
        @Nullable StageReport stage,
        boolean truncated) {

    public ClaimsEvent {
        claims = List.copyOf(claims);
        meetings = List.copyOf(meetings);
        proposals = List.copyOf(proposals);
        figures = List.copyOf(figures);
        roles = List.copyOf(roles);
        positions = orEmpty(positions);
        events = orEmpty(events);
    }

    /** A list that a record of an older producer lacks is an empty one. */
    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}

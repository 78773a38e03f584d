package io.parley.timeline.web.domain;

import io.parley.events.claims.Stance;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How the sides of a negotiation stand to each other on one issue, as far as their latest positions tell. */
public enum Relation {
    /** Every side accepts or supports, and one of them accepts. */
    AGREED,
    /** One refuses, opposes or threatens where another asks, offers or consents. */
    APART,
    /** Only one has been heard on it. */
    ONE_SIDED,
    /** Whatever else: both ask, both refuse. Whether they ask for the same is not known. */
    UNCLEAR;

    private static final Set<Stance> CONSENT = EnumSet.of(Stance.ACCEPTS, Stance.SUPPORTS);
    private static final Set<Stance> REFUSAL = EnumSet.of(Stance.REJECTS, Stance.OPPOSES, Stance.THREATENS);
    private static final Set<Stance> WISH = EnumSet.of(Stance.ACCEPTS, Stance.SUPPORTS, Stance.DEMANDS, Stance.OFFERS);

    /** @param stances one of each side that has a position on the issue */
    public static Relation of(List<Stance> stances) {
        if (stances.size() < 2) {
            return stances.isEmpty() ? UNCLEAR : ONE_SIDED;
        }
        if (CONSENT.containsAll(stances) && stances.contains(Stance.ACCEPTS)) {
            return AGREED;
        }
        boolean refused = stances.stream().anyMatch(REFUSAL::contains);
        boolean wanted = stances.stream().anyMatch(WISH::contains);
        return refused && wanted ? APART : UNCLEAR;
    }
}

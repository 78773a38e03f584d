package io.parley.timeline.web.domain;

import io.parley.events.claims.Issue;
import io.parley.timeline.views.domain.ClaimView;
import org.jspecify.annotations.Nullable;

/** Which claims a page shows, as its address says; what is null does not matter. */
public record ClaimFilter(@Nullable Issue issue, @Nullable String party) {

    /** Reads the parameters of an address; an empty one is none. */
    public static ClaimFilter of(@Nullable Issue issue, @Nullable String party) {
        return new ClaimFilter(issue, party == null || party.isBlank() ? null : party);
    }

    boolean fits(ClaimView claim) {
        return (issue == null || claim.issue() == issue) && (party == null || party.equals(claim.party()));
    }

    /** Whether any claim is left out. */
    public boolean isSet() {
        return issue != null || party != null;
    }
}

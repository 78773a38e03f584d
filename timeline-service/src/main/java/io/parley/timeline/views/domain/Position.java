package io.parley.timeline.views.domain;

import io.parley.events.claims.Issue;
import io.parley.events.claims.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The latest position of one party on one issue, with all that went before it, newest first.
 *
 * @param overtaken what the talks have come to since, where that leaves the position behind; null where it still stands
 */
public record Position(
        Issue issue,
        String party,
        String partyId,
        Stance stance,
        String text,
        String speaker,
        @Nullable String published,
        List<Statement> history,
        double weight,
        List<Evidence> evidence,
        @Nullable Overtaking overtaken)
        implements Element {

    /** An agreement, a deed or a refusal after which a position is one of before. */
    public record Overtaking(@Nullable String date, String text, List<Evidence> evidence) {
        public Overtaking {
            evidence = List.copyOf(evidence);
        }
    }

    /** One utterance on the issue. */
    public record Statement(
            Stance stance,
            String text,
            String speaker,
            @Nullable String published,
            String claimId,
            List<Evidence> evidence) {
        public Statement {
            evidence = List.copyOf(evidence);
        }
    }

    public Position {
        history = List.copyOf(history);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String key() {
        return issue + "/" + partyId;
    }

    @Override
    public String sortKey() {
        return issue + " " + party + " " + partyId;
    }

    @Override
    public String summary() {
        return party + " " + stance + " on " + issue;
    }
}

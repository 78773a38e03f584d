package io.parley.timeline.changes.domain;

import io.parley.events.claims.MeetingStatus;
import io.parley.timeline.views.domain.Contradiction;
import io.parley.timeline.views.domain.Contradiction.Value;
import io.parley.timeline.views.domain.Evidence;
import io.parley.timeline.views.domain.MeetingView;
import io.parley.timeline.views.domain.Overview;
import io.parley.timeline.views.domain.Overview.StageTurn;
import io.parley.timeline.views.domain.Participant;
import io.parley.timeline.views.domain.Position;
import io.parley.timeline.views.domain.Position.Statement;
import io.parley.timeline.views.domain.ProposalView;
import io.parley.timeline.views.domain.TimelineEntry;
import io.parley.timeline.views.domain.TimelineEntry.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What to say of an element that came or changed. Only what is sure: a sentence of the view, or one made of fields that are there.
 * Claims and figures are too many to be told one by one; the views have them.
 */
final class Sayings {

    private static final double STAGE = 100;
    private static final double TURNED_POSITION = 60;
    private static final double CONTRADICTION = 50;
    private static final double MEETING = 40;
    private static final double PROPOSAL = 35;
    private static final double NEW_POSITION = 30;
    private static final double EVENT = 20;
    private static final double PARTICIPANT = 5;

    /** What one element weighs beside others of its kind never lifts it over another kind. */
    private static final double MOST_EXTRA = 9;

    private Sayings() {}

    /** @param known whether an article was known to the reader before */
    static Optional<Saying> of(Position position, Predicate<Evidence> known) {
        Statement before = position.history().stream()
                .skip(1)
                .filter(said -> said.evidence().stream().allMatch(known))
                .findFirst()
                .orElse(null);
        String old = before != null
                        && !before.text().equals(position.text())
                        && (SameMatter.turned(before.stance(), position.stance())
                                || SameMatter.of(before.text(), position.text()))
                ? before.text()
                : null;
        return Optional.of(new Saying(
                (before == null ? NEW_POSITION : TURNED_POSITION) + extra(position.weight()),
                position.published(),
                position.text(),
                old,
                providers(position.evidence()),
                position.evidence()));
    }

    static Optional<Saying> of(Overview overview) {
        List<StageTurn> turns = overview.stages();
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        StageTurn last = turns.get(turns.size() - 1);
        return Optional.of(new Saying(
                STAGE,
                last.date(),
                "Stage " + word(last) + ": " + last.text(),
                turns.size() == 1 ? null : "stage " + word(turns.get(turns.size() - 2)),
                0,
                last.evidence()));
    }

    static Optional<Saying> of(MeetingView meeting) {
        if (meeting.folded()) {
            return Optional.empty();
        }
        return Optional.of(new Saying(
                MEETING + extra(meeting.independentSources()),
                meeting.date(),
                sentence(meeting),
                null,
                meeting.independentSources(),
                meeting.evidence()));
    }

    /** Who meets where, as far as it is known. */
    static String sentence(MeetingView meeting) {
        boolean nobody = meeting.participants().isEmpty();
        String who = nobody ? "Talks" : joined(meeting.participants());
        boolean many = nobody || meeting.participants().size() > 1;
        String does =
                switch (meeting.status()) {
                    case PLANNED -> nobody ? " are planned" : many ? " are to meet" : " is to meet the others";
                    case ONGOING -> nobody ? " are under way" : many ? " are meeting" : " is at the talks";
                    case HELD -> nobody ? " were held" : many ? " met" : " was at the talks";
                    case CANCELLED -> nobody ? " were called off" : ": meeting called off";
                };
        String where = meeting.venue() == null ? "" : " in " + meeting.venue();
        String outcome = meeting.outcome() == null || meeting.status() == MeetingStatus.PLANNED
                ? ""
                : "; outcome: " + meeting.outcome();
        return who + does + where + outcome + ".";
    }

    static Optional<Saying> of(ProposalView proposal) {
        if (proposal.folded()) {
            return Optional.empty();
        }
        String by = proposal.author() == null ? "" : " by " + proposal.author();
        return Optional.of(new Saying(
                PROPOSAL,
                proposal.firstSeen(),
                "On the table: " + proposal.name() + by + ".",
                null,
                providers(proposal.evidence()),
                proposal.evidence()));
    }

    static Optional<Saying> of(Contradiction contradiction) {
        String values = String.join(
                " or ", contradiction.values().stream().map(Value::value).toList());
        return Optional.of(new Saying(
                CONTRADICTION,
                contradiction.date(),
                "The sources differ. " + contradiction.subject() + ": " + values + ".",
                null,
                0,
                contradiction.evidence()));
    }

    /** Meetings, proposals and stages are told by their own views. */
    static Optional<Saying> of(TimelineEntry entry) {
        if (entry.kind() != Kind.EVENT || entry.folded()) {
            return Optional.empty();
        }
        return Optional.of(new Saying(
                EVENT + extra(entry.weight()),
                entry.date(),
                entry.text(),
                null,
                entry.independentSources(),
                entry.evidence()));
    }

    static Optional<Saying> of(Participant participant) {
        if (participant.folded() || participant.roles().isEmpty()) {
            return Optional.empty();
        }
        String role = participant.roles().get(0).role().name().toLowerCase(Locale.ROOT);
        return Optional.of(new Saying(
                PARTICIPANT + extra(participant.weight()),
                participant.firstSeen(),
                participant.name() + " is named as " + role + ".",
                null,
                providers(participant.evidence()),
                participant.evidence()));
    }

    private static String word(StageTurn turn) {
        return turn.stage().name().toLowerCase(Locale.ROOT);
    }

    private static int providers(List<Evidence> evidence) {
        return (int) evidence.stream().map(Evidence::provider).distinct().count();
    }

    private static double extra(@Nullable Number weight) {
        return weight == null ? 0 : Math.min(MOST_EXTRA, weight.doubleValue());
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}

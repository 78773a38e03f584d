package io.parley.timeline.changes.domain;

import io.parley.events.timeline.Change.Kind;
import io.parley.timeline.views.domain.Contradiction;
import io.parley.timeline.views.domain.Element;
import io.parley.timeline.views.domain.Evidence;
import io.parley.timeline.views.domain.MeetingView;
import io.parley.timeline.views.domain.Overview;
import io.parley.timeline.views.domain.Participant;
import io.parley.timeline.views.domain.Position;
import io.parley.timeline.views.domain.ProposalView;
import io.parley.timeline.views.domain.TimelineEntry;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells changed elements in sentences. The words come from the views as they are now, so that a killed article has none in it.
 *
 * @param known whether an article was known to the reader before
 * @param onlyNewWords whether an element that came counts only when an article that was not known tells of it
 */
public record Telling(Predicate<Evidence> known, boolean onlyNewWords) {

    /** The sentence of a change of the overview: its stage; empty when that did not change. */
    public Optional<ToldChange> of(ChangedElement changed, Overview overview) {
        return Sayings.of(overview).flatMap(saying -> told(changed, saying));
    }

    /** The sentence of a change; empty when it tells a reader nothing new. */
    public Optional<ToldChange> of(ChangedElement changed, Element element) {
        return saying(element).flatMap(saying -> told(changed, saying));
    }

    private Optional<Saying> saying(Element element) {
        if (element instanceof Position position) {
            return Sayings.of(position, known);
        } else if (element instanceof MeetingView meeting) {
            return Sayings.of(meeting);
        } else if (element instanceof ProposalView proposal) {
            return Sayings.of(proposal);
        } else if (element instanceof Contradiction contradiction) {
            return Sayings.of(contradiction);
        } else if (element instanceof TimelineEntry entry) {
            return Sayings.of(entry);
        } else if (element instanceof Participant participant) {
            return Sayings.of(participant);
        }
        return Optional.empty();
    }

    /** What all was known before is a confirmation, not news; an element that is new is news by itself. */
    private Optional<ToldChange> told(ChangedElement changed, Saying saying) {
        if ((onlyNewWords || changed.kind() != Kind.ADDED)
                && saying.news().stream().allMatch(known)) {
            return Optional.empty();
        }
        return Optional.of(new ToldChange(
                changed.revision(),
                changed.at(),
                changed.view(),
                changed.kind(),
                changed.key(),
                saying.date(),
                saying.text(),
                saying.before(),
                saying.sources(),
                saying.weight(),
                saying.news()));
    }
}

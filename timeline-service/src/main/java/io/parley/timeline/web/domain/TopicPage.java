package io.parley.timeline.web.domain;

import io.parley.events.claims.Issue;
import io.parley.events.claims.RoleKind;
import io.parley.events.claims.Stage;
import io.parley.timeline.views.domain.ClaimView;
import io.parley.timeline.views.domain.Contradiction;
import io.parley.timeline.views.domain.Element;
import io.parley.timeline.views.domain.FigureView;
import io.parley.timeline.views.domain.MeetingView;
import io.parley.timeline.views.domain.Participant;
import io.parley.timeline.views.domain.ProposalView;
import io.parley.timeline.views.domain.TimelineEntry;
import io.parley.timeline.views.domain.TopicView;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One topic as its page shows it: the view, arranged for reading, newest first.
 *
 * @param archivedAt since when the topic is out of the lists, in ISO 8601; null while it is in them
 */
public record TopicPage(
        TopicView view,
        Lede lede,
        Latest latest,
        ComingUp next,
        @Nullable Course course,
        List<RoleGroup> roles,
        IssueMatrix matrix,
        ClaimFilter filter,
        Listed<ClaimView> claims,
        int claimsThatFit,
        Listed<TimelineEntry> timeline,
        Listed<MeetingView> meetings,
        Listed<FigureView> figures,
        List<ProposalView> proposals,
        Listed<Contradiction> contradictions,
        List<LoggedChange> changes,
        TalksGraph talks,
        Travel travel,
        @Nullable String archivedAt) {
    private static final int CLAIMS = 6;
    private static final int ENTRIES = 6;
    private static final int MEETINGS = 4;
    private static final int FIGURES = 4;
    private static final int MARKS = 2;
    private static final int DISPUTES = 6;

    /** Most claims of a page; the API has the older ones. */
    private static final int MOST_CLAIMS = 100;

    /** Most entries, meetings and figures each, for the same reason: a page of 1,000 articles stays under 120 KB. */
    private static final int MOST_OTHERS = 60;

    /** Most of those who are only named. */
    private static final int MOST_NAMED = 100;

    public static TopicPage of(
            TopicView view,
            ClaimFilter filter,
            Latest latest,
            List<LoggedChange> changes,
            Travel travel,
            @Nullable Instant archivedAt) {
        IssueMatrix matrix = IssueMatrix.of(view.issues(), partiesOf(view));
        @Nullable
        String asOf =
                view.overview().asOf() == null ? null : view.overview().asOf().toString();
        List<ClaimView> fitting =
                newestFirst(view.claims()).stream().filter(filter::fits).toList();
        return new TopicPage(
                view,
                Lede.of(view, matrix),
                latest,
                ComingUp.of(view, asOf),
                Course.of(view),
                RoleGroup.of(view.participants().stream()
                        .filter(participant -> !participant.folded())
                        .toList()),
                matrix,
                filter,
                Listed.of(fitting.stream().limit(MOST_CLAIMS).toList(), CLAIMS),
                fitting.size(),
                most(newestFirst(view.timeline()), ENTRIES),
                most(newestFirst(view.meetings()), MEETINGS),
                most(view.figures(), FIGURES),
                newestFirst(view.proposals()),
                most(view.contradictions(), DISPUTES),
                List.copyOf(changes),
                TalksGraph.of(view.participants(), view.meetings()),
                travel,
                archivedAt == null ? null : archivedAt.toString());
    }

    private static <T extends Element> Listed<T> most(List<T> all, int first) {
        return Listed.ofWorth(all.stream().limit(MOST_OTHERS).toList(), first);
    }

    static Set<String> partiesOf(TopicView view) {
        return view.participants().stream()
                .filter(participant -> participant.roles().stream().anyMatch(role -> role.role() == RoleKind.PARTY))
                .map(Participant::name)
                .collect(Collectors.toSet());
    }

    /** Whether no article has said how far the negotiation has come: another thing than that there is none. */
    public boolean stageUnknown() {
        return view.overview().stage() == Stage.NONE
                && view.overview().stageExplanation().evidence().isEmpty();
    }

    /** What marks the course, newest first. */
    public Listed<Course.Mark> marks() {
        return course == null ? Listed.of(List.of(), MARKS) : Listed.of(course.marks(), MARKS);
    }

    /** Participants who are only named; of many the page shows the first. */
    public Listed<Participant> alsoNamed() {
        return Listed.of(
                view.participants().stream().filter(Participant::folded).toList(), MOST_NAMED);
    }

    /** Issues that the claims are about, for the filter. */
    public List<Issue> issues() {
        return view.claims().stream()
                .map(ClaimView::issue)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Sides that the claims count for, for the filter. */
    public List<String> sides() {
        return view.claims().stream()
                .map(ClaimView::party)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Number of claims that the page leaves out. */
    public int olderClaims() {
        return claimsThatFit - claims.size();
    }

    /** Name of a proposal of this topic, for its lineage; the id itself when it is not here. */
    public String proposalName(String id) {
        return proposals.stream()
                .filter(proposal -> proposal.id().equals(id))
                .map(ProposalView::name)
                .findFirst()
                .orElse(id);
    }

    private static <T extends Element> List<T> newestFirst(List<T> elements) {
        return elements.stream()
                .sorted(Comparator.comparing(Element::folded)
                        .thenComparing(Comparator.comparing(Element::sortKey).reversed()))
                .toList();
    }
}

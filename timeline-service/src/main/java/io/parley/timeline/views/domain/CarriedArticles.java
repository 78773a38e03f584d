package io.parley.timeline.views.domain;

import io.parley.events.article.ArticleId;
import io.parley.events.claims.MeetingStatus;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.Overview.StageTurn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses the articles that the next chapter takes from a view: those that the stage, meetings to come, plans on the table,
 * positions and participants stand on, the weightiest and newest first, and the last ones of all, since what a cut parts was often told of
 * on both sides of it.
 */
final class CarriedArticles {

    /** Articles of one element at most. */
    private static final int EACH = 3;

    /** Share of those that are carried only since they are the newest. */
    private static final double NEWEST = 0.4;

    private final TopicFacts facts;
    private final Map<ArticleId, Integer> order = new HashMap<>();

    private CarriedArticles(TopicFacts facts) {
        this.facts = facts;
        facts.articles().forEach(article -> order.put(article.id(), order.size()));
    }

    static Carried of(TopicFacts facts, ComputedView view, int most) {
        return new CarriedArticles(facts).choose(view, most);
    }

    private Carried choose(ComputedView view, int most) {
        List<StageTurn> stages = view.overview().stages();
        ArticleId turn = stages.isEmpty()
                ? null
                : stages.get(stages.size() - 1).evidence().get(0).articleId();
        Set<ArticleId> chosen = new LinkedHashSet<>();
        if (turn != null && most > 0) {
            chosen.add(turn);
        }
        ArticleId confirmation = view.overview().stageExplanation().articleId();
        if (confirmation != null && chosen.size() < most) {
            chosen.add(confirmation);
        }
        List<List<ArticleId>> elements = standing(view).map(this::newestFirst).toList();
        int ofElements = most - (int) (most * NEWEST);
        for (int round = 0; round < EACH; round++) {
            for (List<ArticleId> articles : elements) {
                if (round < articles.size() && chosen.size() < ofElements) {
                    chosen.add(articles.get(round));
                }
            }
        }
        List<OnTopicArticle> all = facts.articles();
        for (int i = all.size() - 1; i >= 0 && chosen.size() < most; i--) {
            chosen.add(all.get(i).id());
        }
        return new Carried(chosen, most > 0 ? turn : null);
    }

    /** The evidence of whatever has not had its day, what matters most first. */
    private Stream<List<Evidence>> standing(ComputedView view) {
        Optional<LocalDate> now = facts.newestDay();
        Stream<List<Evidence>> meetings = view.of(MeetingView.class)
                .filter(meeting -> !meeting.folded()
                        && meeting.status() == MeetingStatus.PLANNED
                        && DateWindow.of(meeting.date())
                                .filter(window ->
                                        now.filter(window.last()::isBefore).isEmpty())
                                .isPresent())
                .map(MeetingView::evidence);
        Stream<List<Evidence>> proposals = view.of(ProposalView.class)
                .filter(proposal -> !proposal.folded() && !proposal.superseded())
                .sorted(Comparator.comparing((ProposalView proposal) -> String.valueOf(proposal.lastSeen()))
                        .reversed())
                .map(CarriedArticles::all);
        Stream<List<Evidence>> positions = view.of(Position.class)
                .filter(position -> position.overtaken() == null)
                .sorted(Comparator.comparingDouble((Position position) -> -position.weight()))
                .map(Position::evidence);
        Stream<List<Evidence>> participants = view.of(Participant.class)
                .filter(participant -> !participant.folded())
                .sorted(Comparator.comparingDouble((Participant participant) -> -participant.weight()))
                .map(Participant::evidence);
        return Stream.of(meetings, proposals, positions, participants).flatMap(each -> each);
    }

    /** What names a plan, who is for it and who against it. */
    private static List<Evidence> all(ProposalView proposal) {
        List<Evidence> all = new ArrayList<>(proposal.evidence());
        proposal.supporters().forEach(one -> all.addAll(one.evidence()));
        proposal.opponents().forEach(one -> all.addAll(one.evidence()));
        return all;
    }

    private List<ArticleId> newestFirst(Collection<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::articleId)
                .distinct()
                .sorted(Comparator.comparing((ArticleId article) -> -order.getOrDefault(article, 0)))
                .toList();
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.Issue;
import io.parley.events.claims.Stage;
import io.parley.events.claims.Stance;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.Position.Overtaking;
import io.parley.timeline.views.domain.StageReports.Turn;
import io.parley.timeline.world.domain.IssueWords;
import io.parley.timeline.world.domain.WordLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which stands the course of the talks has left behind: what was asked, offered or refused before the agreement that settled it, before
 * it was carried out, or before another side turned it down; and consent from before a breakdown.
 */
final class Overtaken {

    /** What an agreement settles, one way or another. */
    private static final Set<Stance> OPEN =
            EnumSet.of(Stance.DEMANDS, Stance.OFFERS, Stance.REJECTS, Stance.OPPOSES, Stance.THREATENS);

    /** What a breakdown undoes. */
    private static final Set<Stance> CONSENT = EnumSet.of(Stance.ACCEPTS, Stance.OFFERS, Stance.SUPPORTS);

    /** What is over when it is done: who consented to a release has done what he consented to. */
    private static final Set<Issue> DONE_ONCE = EnumSet.of(Issue.PRISONERS_HOSTAGES, Issue.WITHDRAWAL);

    private static final Pattern SIGNED = Pattern.compile(
            "(?:The )?(\\p{Lu}[\\p{L} .'\u2019-]{1,40}?) and (?:the )?(\\p{Lu}[\\p{L} .'\u2019-]{1,40}?)(?: have| had| on \\p{Lu}\\p{Ll}+day)?"
                    + " (?:signed|agreed|reached|struck|concluded|sealed|initial\\p{Ll}+)\\b");

    /** The weight of words from which a sentence is about an issue. */
    private static final int OF_ISSUE = 3;

    private static final Set<Stage> SETTLING = EnumSet.of(Stage.AGREEMENT, Stage.IMPLEMENTATION);

    /** Something of these days that may leave a stand behind. */
    private record Step(LocalDate day, boolean settles, String line, List<Evidence> evidence, boolean deed) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<Stand> stands;
    private final TopicFacts facts;

    Overtaken(TopicFacts facts, List<Turn> turns, List<Stand> stands) {
        this.facts = facts;
        this.stands = stands;
        turns.forEach(turn -> addTurn(facts, turn));
        facts.articles().forEach(article -> addDeeds(facts, article));
        steps.sort(Comparator.comparing(Step::day).thenComparing(Step::line));
    }

    private void addTurn(TopicFacts facts, Turn turn) {
        Stage stage = turn.report().stage();
        List<Evidence> evidence = facts.evidence(turn.article(), turn.report().evidence());
        DateWindow.of(StageLines.day(facts, turn))
                .filter(day -> !evidence.isEmpty()
                        && !turn.looksBack(facts)
                        && (SETTLING.contains(stage) || stage == Stage.BREAKDOWN))
                .ifPresent(day -> steps.add(new Step(
                        day.first(), stage != Stage.BREAKDOWN, StageLines.telling(facts, turn), evidence, false)));
    }

    /** What was freed, handed over or pulled back settles what was asked on that issue. */
    private void addDeeds(TopicFacts facts, OnTopicArticle article) {
        Trust.events(article)
                .filter(event -> event.status() == EventStatus.HAPPENED)
                .forEach(event -> {
                    String line = Lines.around(facts, article, event.evidence());
                    boolean done = WordLists.SETTLING.in(line)
                            && !WordLists.NOT_YET.in(line)
                            && !Background.tells(line, EventDays.published(article));
                    EventDays.of(event, article)
                            .filter(days -> done && days.days() == 1)
                            .ifPresent(days -> steps.add(new Step(
                                    days.first(),
                                    true,
                                    line,
                                    facts.evidence(article, List.of(event.evidence())),
                                    true)));
                });
    }

    /** What has overtaken a stand first; empty where it still holds. */
    Optional<Overtaking> of(Stand stand) {
        Optional<LocalDate> day = EventDays.published(stand.article())
                .map(published -> EarlierDay.of(stand.line(), published).orElse(published));
        return steps.stream()
                .filter(step -> day.filter(step.day()::isAfter).isPresent() && leavesBehind(step, stand))
                .findFirst()
                .map(step -> new Overtaking(step.day().toString(), step.line(), step.evidence()))
                .or(() -> day.flatMap(when -> refusal(stand, when)));
    }

    private boolean leavesBehind(Step step, Stand stand) {
        Issue issue = Objects.requireNonNullElse(stand.issue(), Issue.OTHER);
        boolean carriedOut = step.deed() && DONE_ONCE.contains(issue) && CONSENT.contains(stand.stance());
        boolean open = (step.settles() ? OPEN : CONSENT).contains(stand.stance());
        if ((!carriedOut && !open) || (step.settles() && isOfOthers(step, stand))) {
            return false;
        }
        if (StandIssues.POINTS.contains(issue)) {
            return step.deed()
                    ? IssueWords.tellOf(issue, step.line())
                    : IssueWords.areWeighty(issue, step.line(), OF_ISSUE)
                            || (step.settles() && isAboutSameWar(step, stand));
        }
        return !step.deed() && !StandIssues.POINTS.contains(IssueWords.better(Issue.OTHER, step.line()));
    }

    /** "The United States and Colombia signed an agreement": what a third side asked for is not settled by it. */
    private boolean isOfOthers(Step step, Stand stand) {
        Matcher signed = SIGNED.matcher(step.line());
        if (!signed.lookingAt()) {
            return false;
        }
        List<String> sides = Stream.of(signed.group(1), signed.group(2))
                .map(facts.cast()::named)
                .filter(Objects::nonNull)
                .map(side -> facts.sides().side(side).id())
                .toList();
        return sides.size() == 2 && !sides.contains(stand.side().id());
    }

    /** "guarantees that the war will end": the truce that ended it settles that, under whatever issue it was asked. */
    private static boolean isAboutSameWar(Step step, Stand stand) {
        return stand.issue() == Issue.SECURITY_GUARANTEES
                && IssueWords.areWeighty(Issue.CEASEFIRE, stand.words(), OF_ISSUE)
                && IssueWords.areWeighty(Issue.CEASEFIRE, step.line(), OF_ISSUE);
    }

    /** Who turns down what another one has offered: the offer no longer stands. */
    private Optional<Overtaking> refusal(Stand offer, LocalDate when) {
        if (offer.stance() != Stance.OFFERS) {
            return Optional.empty();
        }
        return stands.stream()
                .filter(stand -> stand.stance() == Stance.REJECTS
                        && !stand.side().id().equals(offer.side().id())
                        && stand.issue() == offer.issue()
                        && EventDays.published(stand.article())
                                .filter(when::isBefore)
                                .isPresent()
                        && PlanAuthors.isOfferOf(facts, offer.side(), stand.words()))
                .findFirst()
                .map(stand -> new Overtaking(
                        EventDays.published(stand.article())
                                .map(LocalDate::toString)
                                .orElse(null),
                        stand.line(),
                        stand.evidence()));
    }
}

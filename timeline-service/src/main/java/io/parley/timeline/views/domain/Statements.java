package io.parley.timeline.views.domain;

import io.parley.events.claims.SpeakerKind;
import io.parley.events.claims.Stance;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.views.domain.TimelineEntry.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stands taken, as happenings of the day they were published: what several articles quote is one. */
final class Statements {

    private static final double SAME_WORDS = 0.6;
    private static final double SAME_PART = 0.85;
    private static final int LEAST_WORDS = 4;
    private static final int LONGEST = 240;

    private Statements() {}

    static List<TimelineEntry> of(TopicFacts facts, List<SourcedClaim> claims) {
        Map<String, List<List<SourcedClaim>>> bySpeakerAndDay = new LinkedHashMap<>();
        for (SourcedClaim claim : claims) {
            if (claim.claim().stance() == Stance.STATES
                    || claim.claim().speaker().kind() == SpeakerKind.UNKNOWN) {
                continue;
            }
            String key = claim.speaker(facts)
                    + " "
                    + Timeline.day(claim.article().reported().published());
            put(bySpeakerAndDay.computeIfAbsent(key, any -> new ArrayList<>()), claim);
        }
        return bySpeakerAndDay.values().stream()
                .flatMap(List::stream)
                .map(group -> entry(facts, group))
                .toList();
    }

    private static void put(List<List<SourcedClaim>> groups, SourcedClaim claim) {
        for (List<SourcedClaim> group : groups) {
            if (group.stream().allMatch(other -> sameWords(claim, other))) {
                group.add(claim);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(claim)));
    }

    private static boolean sameWords(SourcedClaim a, SourcedClaim b) {
        Set<String> left = Words.of(a.text());
        Set<String> right = Words.of(b.text());
        return Words.jaccard(left, right) >= SAME_WORDS
                || (Math.min(left.size(), right.size()) >= LEAST_WORDS && Words.containment(left, right) >= SAME_PART);
    }

    private static TimelineEntry entry(TopicFacts facts, List<SourcedClaim> group) {
        SourcedClaim first = group.get(0);
        List<OnTopicArticle> tellers = group.stream().map(SourcedClaim::article).toList();
        String text = first.text();
        int end =
                text.codePointCount(0, text.length()) <= LONGEST ? text.length() : text.offsetByCodePoints(0, LONGEST);
        return new TimelineEntry(
                Ids.of("statement", first.claim().claimId()),
                Timeline.day(first.article().reported().published()),
                Kind.STATEMENT,
                first.speaker(facts) + ": " + text.substring(0, end) + (end < text.length() ? "…" : ""),
                facts.independentSources(tellers),
                TopicFacts.providers(tellers),
                group.stream()
                        .flatMap(claim -> claim.evidence(facts).stream())
                        .distinct()
                        .toList());
    }
}

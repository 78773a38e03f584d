package io.parley.extraction.issues;

import io.parley.events.claims.Issue;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the word list gives to each issue in one article, by place: headline, beginning, each sentence. */
final class IssueWeights {

    /** Sentences that tell the news. */
    static final int LEAD_SENTENCES = 3;

    private final List<Map<Issue, Integer>> bySentence = new ArrayList<>();
    private final Map<Issue, Integer> headline;
    private final Map<Issue, Integer> lead;
    private final Map<Issue, Integer> all = new EnumMap<>(Issue.class);

    IssueWeights(Reading reading, IssueLexicon lexicon) {
        for (Sentence sentence : reading.document().sentences()) {
            bySentence.add(lexicon.sums(sentence.tokens()));
        }
        headline = lexicon.sums(reading.document().headlineTokens());
        lead = between(0, LEAD_SENTENCES - 1);
        add(all, headline);
        bySentence.forEach(sums -> add(all, sums));
    }

    private static void add(Map<Issue, Integer> sums, Map<Issue, Integer> more) {
        more.forEach((issue, weight) -> sums.merge(issue, weight, Integer::sum));
    }

    Map<Issue, Integer> headline() {
        return headline;
    }

    Map<Issue, Integer> lead() {
        return lead;
    }

    Map<Issue, Integer> all() {
        return all;
    }

    /** The weights of the sentences from the one number to the other, both included. */
    Map<Issue, Integer> between(int first, int last) {
        Map<Issue, Integer> sums = new EnumMap<>(Issue.class);
        for (int i = Math.max(0, first); i <= Math.min(last, bySentence.size() - 1); i++) {
            add(sums, bySentence.get(i));
        }
        return sums;
    }

    static int of(Map<Issue, Integer> weights, Issue issue) {
        return weights.getOrDefault(issue, 0);
    }

    /** How many issues weigh more than this one. */
    static int rank(Map<Issue, Integer> weights, Issue issue) {
        int own = of(weights, issue);
        int above = 0;
        for (int weight : weights.values()) {
            above += weight > own ? 1 : 0;
        }
        return above;
    }

    static int sum(Map<Issue, Integer> weights) {
        int sum = 0;
        for (int weight : weights.values()) {
            sum += weight;
        }
        return sum;
    }
}

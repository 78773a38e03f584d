package io.parley.extraction.issues;

import io.parley.events.claims.Issue;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import java.util.List;
import java.util.Map;

/** What the word list gives to each issue in one article, by place: headline, beginning, each sentence. */
final class IssueWeights {

    /** Sentences that tell the news. */
    static final int LEAD_SENTENCES = 3;

    private final int[][] bySentence;
    private final int[] headline;
    private final int[] lead;
    private final int[] all;

    IssueWeights(Reading reading, IssueLexicon lexicon) {
        List<Sentence> sentences = reading.document().sentences();
        bySentence = new int[sentences.size()][];
        lead = new int[Issue.values().length];
        headline = weights(lexicon, reading.document().headlineTokens());
        all = headline.clone();
        for (int i = 0; i < sentences.size(); i++) {
            bySentence[i] = weights(lexicon, sentences.get(i).tokens());
            add(all, bySentence[i]);
            if (i < LEAD_SENTENCES) {
                add(lead, bySentence[i]);
            }
        }
    }

    private static int[] weights(IssueLexicon lexicon, List<Token> tokens) {
        int[] weights = new int[Issue.values().length];
        for (Map.Entry<Issue, Integer> entry : lexicon.sums(tokens).entrySet()) {
            weights[entry.getKey().ordinal()] = entry.getValue();
        }
        return weights;
    }

    private static void add(int[] sums, int[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    int[] headline() {
        return headline;
    }

    int[] lead() {
        return lead;
    }

    int[] all() {
        return all;
    }

    /** The weights of the sentences from the one number to the other, both included. */
    int[] between(int first, int last) {
        int[] sums = new int[all.length];
        for (int i = Math.max(0, first); i <= Math.min(last, bySentence.length - 1); i++) {
            add(sums, bySentence[i]);
        }
        return sums;
    }

    /** How many issues weigh more than this one. */
    static int rank(int[] weights, Issue issue) {
        int rank = 0;
        for (int weight : weights) {
            rank += weight > weights[issue.ordinal()] ? 1 : 0;
        }
        return rank;
    }

    static int sum(int[] weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        return sum;
    }
}

package io.parley.extraction.issues;

import io.parley.events.claims.Issue;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for one issue being that of some words of an article. Most features do not name the issue ("the issue that
 * weighs most in the headline"), so that what was learned of trade holds for nuclear talks too. Reading and training
 * see the same ones.
 */
public final class IssueFeatures {

    private static final int[] WEIGHT_STEPS = {1, 2, 3, 5, 8};
    private static final int[] SHARE_STEPS = {1, 5, 10, 20, 35, 50, 70};
    private static final int[] LENGTH_STEPS = {6, 12, 20, 35};
    private static final int LEAST = 2;
    private static final int LOWEST_RANK = 3;
    private static final int NEIGHBOURS = 1;
    private static final Set<String> TELLING = Set.of("NOUN", "VERB", "ADJ");

    private final Reading reading;
    private final IssueLexicon lexicon;
    private final IssueWeights weights;

    /** Reads the article once; the features of any of its words follow from it. */
    public IssueFeatures(Reading reading, IssueLexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.weights = new IssueWeights(reading, lexicon);
    }

    private static List<String> lemmas(List<Token> tokens) {
        return tokens.stream()
                .filter(t -> TELLING.contains(t.pos()))
                .map(Token::lemma)
                .distinct()
                .toList();
    }

    @Nullable
    Issue main() {
        return heaviest(weights.all());
    }

    @Nullable
    Issue listed(Span words) {
        return heaviest(lexicon.sums(reading.tokensIn(words)));
    }

    private static @Nullable Issue heaviest(Map<Issue, Integer> weights) {
        Issue best = null;
        int most = LEAST - 1;
        for (Map.Entry<Issue, Integer> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    /** The features of each candidate for the words. */
    public Candidates of(List<Span> words) {
        return new Candidates(words);
    }

    /** One stretch of words with what all candidates share. */
    public final class Candidates {

        private final Map<Issue, Integer> own;
        private final Map<Issue, Integer> near;
        private final List<String> lemmas;
        private final int length;
        private final boolean dated;

        private Candidates(List<Span> words) {
            List<Token> tokens = new ArrayList<>();
            words.forEach(span -> tokens.addAll(reading.tokensIn(span)));
            own = lexicon.sums(tokens);
            int at = words.isEmpty() ? 0 : reading.sentenceIndexAt(words.get(0).start());
            near = weights.between(at - NEIGHBOURS, at + NEIGHBOURS);
            lemmas = lemmas(tokens);
            length = tokens.size();
            dated = words.stream().anyMatch(span -> !reading.datesIn(span).isEmpty());
        }

        /** The issues that any word of the article speaks for, and {@link Issue#OTHER}. */
        public List<Issue> possible() {
            List<Issue> possible = new ArrayList<>();
            for (Issue issue : Issue.values()) {
                if (issue == Issue.OTHER
                        || own.containsKey(issue)
                        || weights.all().containsKey(issue)) {
                    possible.add(issue);
                }
            }
            return possible;
        }

        /** What speaks for the candidate; null stands for no issue. */
        public List<String> features(@Nullable Issue candidate) {
            return candidate == null ? ofNone() : of(candidate);
        }

        private List<String> of(Issue issue) {
            List<String> out = new ArrayList<>();
            String ownRank = ranked(own, issue);
            String allRank = ranked(weights.all(), issue);
            String headRank = ranked(weights.headline(), issue);
            String leadRank = ranked(weights.lead(), issue);
            out.add("own=" + step(IssueWeights.of(own, issue), WEIGHT_STEPS));
            out.add("ownRank=" + ownRank);
            out.add("ownShare=" + share(own, issue));
            out.add("all=" + share(weights.all(), issue));
            out.add("allRank=" + allRank);
            out.add("head=" + step(IssueWeights.of(weights.headline(), issue), WEIGHT_STEPS));
            out.add("headRank=" + headRank);
            out.add("lead=" + share(weights.lead(), issue));
            out.add("leadRank=" + leadRank);
            out.add("near=" + share(near, issue));
            out.add("ownRank+allRank=" + ownRank + allRank);
            out.add("own+allRank=" + step(IssueWeights.of(own, issue), WEIGHT_STEPS) + allRank);
            out.add("silent+all=" + (IssueWeights.sum(own) == 0) + share(weights.all(), issue));
            out.add("is=" + issue);
            out.add("is+ownRank=" + issue + ownRank);
            out.add("is+allRank=" + issue + allRank);
            lemmas.forEach(lemma -> out.add("w=" + issue + " " + lemma));
            return out;
        }

        private List<String> ofNone() {
            List<String> out = new ArrayList<>();
            int sum = IssueWeights.sum(own);
            out.add("none");
            out.add("none:own=" + step(sum, WEIGHT_STEPS));
            out.add("none:length=" + step(length, LENGTH_STEPS));
            out.add("none:length+silent=" + step(length, LENGTH_STEPS) + (sum == 0));
            out.add("none:dated=" + dated + (sum == 0));
            out.add("none:near=" + step(IssueWeights.sum(near), WEIGHT_STEPS));
            out.add("none:head=" + (IssueWeights.sum(weights.headline()) == 0));
            out.add("none:density=" + density());
            lemmas.forEach(lemma -> out.add("w=none " + lemma));
            return out;
        }
    }

    /** Weight of all issues in a hundred words of the article. */
    private int density() {
        return step(
                100
                        * IssueWeights.sum(weights.all())
                        / Math.max(1, reading.tokens().size()),
                SHARE_STEPS);
    }

    private static String ranked(Map<Issue, Integer> weights, Issue issue) {
        return weights.containsKey(issue) ? "r" + Math.min(LOWEST_RANK, IssueWeights.rank(weights, issue)) : "0";
    }

    private static int share(Map<Issue, Integer> weights, Issue issue) {
        return step(100 * IssueWeights.of(weights, issue) / Math.max(1, IssueWeights.sum(weights)), SHARE_STEPS);
    }

    private static int step(int value, int[] steps) {
        int step = 0;
        while (step < steps.length && value >= steps[step]) {
            step++;
        }
        return step;
    }
}

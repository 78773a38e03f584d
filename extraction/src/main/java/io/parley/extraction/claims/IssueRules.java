package io.parley.extraction.claims;

import io.parley.events.claims.Issue;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.DataFile;
import io.parley.extraction.resource.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a claim is about, by the weighted words of its content. */
final class IssueRules {

    private static final int LEAST = 2;

    /** Share of all weights that makes an issue the main one. */
    private static final double PREVAILS = 0.5;

    private record Weighted(Issue issue, int weight) {}

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their", "his", "her", "our");

    private final Set<String> deals = WordList.read("claims/deal-nouns.txt");
    private final PhraseBook<Weighted> words = new PhraseBook<>();

    IssueRules() {
        for (DataFile.Row row : DataFile.rows("claims/issues.tsv")) {
            words.add(row.column(2), new Weighted(row.value(0, Issue.class), Integer.parseInt(row.column(1))));
        }
    }

    /** The issue that most of the article's words are of, or null where none prevails. */
    @Nullable
    Issue main(Reading reading) {
        Map<Issue, Integer> sums = sums(reading.tokens());
        int all = sums.values().stream().mapToInt(sum -> Math.max(0, sum)).sum();
        Issue best = largest(sums);
        return best != null && sums.getOrDefault(best, 0) > all * PREVAILS ? best : null;
    }

    /**
     * The issue with the largest sum, or null where the words are of none.
     *
     * @param main what the article is about: "the deal" is a deal about that
     */
    @Nullable
    Issue of(List<Span> content, @Nullable Issue main, Reading reading) {
        List<Token> words = new ArrayList<>();
        content.forEach(span -> words.addAll(reading.tokensIn(span)));
        Issue best = largest(sums(words));
        return best == null && isAboutDeal(words) ? main : best;
    }

    /** "The deal", "its last offer": one that the article has told of. */
    private boolean isAboutDeal(List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            Token before = words.get(i - 1);
            Token earlier = words.get(Math.max(0, i - 2));
            boolean known = DEFINITE.contains(before.lemma())
                    || (before.pos().equals("ADJ") && DEFINITE.contains(earlier.lemma()));
            if (known && deals.contains(words.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private Map<Issue, Integer> sums(List<Token> tokens) {
        List<Token> plain = tokens.stream().filter(t -> !t.text().equals("\"")).toList();
        Map<Issue, Integer> sums = new EnumMap<>(Issue.class);
        for (PhraseBook.Match<Weighted> match : words.find(plain)) {
            sums.merge(match.meaning().issue(), match.meaning().weight(), Integer::sum);
        }
        return sums;
    }

    private static @Nullable Issue largest(Map<Issue, Integer> sums) {
        Issue best = null;
        int most = LEAST - 1;
        for (Map.Entry<Issue, Integer> entry : sums.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}

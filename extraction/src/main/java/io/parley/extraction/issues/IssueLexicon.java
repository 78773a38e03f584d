package io.parley.extraction.issues;

import io.parley.events.claims.Issue;
import io.parley.extraction.document.Token;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.resource.DataFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The weighted words of the issues, from {@code issues.tsv}. */
public final class IssueLexicon {

    private record Weighted(Issue issue, int weight) {}

    private final PhraseBook<Weighted> words = new PhraseBook<>();

    public IssueLexicon() {
        for (DataFile.Row row : DataFile.rows("issues/issues.tsv")) {
            words.add(row.column(2), new Weighted(row.value(0, Issue.class), Integer.parseInt(row.column(1))));
        }
    }

    /** Quotation marks part no phrase. */
    private static List<Token> unquoted(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.text().equals("\"")) {
                return tokens.stream().filter(t -> !t.text().equals("\"")).toList();
            }
        }
        return tokens;
    }

    /** The weight of each issue in the words; issues whose words outweigh their exceptions only. */
    Map<Issue, Integer> sums(List<Token> tokens) {
        Map<Issue, Integer> sums = new EnumMap<>(Issue.class);
        for (PhraseBook.Match<Weighted> match : words.find(unquoted(tokens))) {
            sums.merge(match.meaning().issue(), match.meaning().weight(), Integer::sum);
        }
        sums.values().removeIf(sum -> sum <= 0);
        return sums;
    }
}

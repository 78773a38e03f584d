package io.parley.extraction.claims;

import io.parley.events.claims.Issue;
import io.parley.extraction.document.Span;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.DataFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a claim is about, by the weighted words of its content. */
final class IssueRules {

    private static final int LEAST = 2;

    private record Weighted(Issue issue, int weight) {}

    private final PhraseBook<Weighted> words = new PhraseBook<>();

    IssueRules() {
        for (DataFile.Row row : DataFile.rows("claims/issues.tsv")) {
            words.add(row.column(2), new Weighted(row.value(0, Issue.class), Integer.parseInt(row.column(1))));
        }
    }

    /** The issue with the largest sum, or null where the words are of none. */
    @Nullable
    Issue of(List<Span> content, Reading reading) {
        Map<Issue, Integer> sums = new EnumMap<>(Issue.class);
        for (Span span : content) {
            for (PhraseBook.Match<Weighted> match : words.find(reading.tokensIn(span))) {
                sums.merge(match.meaning().issue(), match.meaning().weight(), Integer::sum);
            }
        }
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

package io.parley.extraction.issues;

import io.parley.events.claims.Issue;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The issues of one article: its own, and that of any of its words. Claims, positions and views ask here. */
public final class Issues {

    private static final int LEAST = 2;

    private final Reading reading;
    private final IssueLexicon lexicon;
    private final @Nullable Issue main;

    Issues(Reading reading, IssueLexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        List<Token> all = new ArrayList<>(reading.document().headlineTokens());
        all.addAll(reading.tokens());
        this.main = largest(lexicon.sums(all));
    }

    /** The article's own issue; null where its words are of none. */
    public @Nullable Issue main() {
        return main;
    }

    /** The issue of a stretch of the article; null for mere process and for facts of no issue. */
    public @Nullable Issue of(Span words) {
        return of(List.of(words));
    }

    /** The issue of what stands in several stretches, as the content of a claim may. */
    public @Nullable Issue of(List<Span> words) {
        List<Token> tokens = new ArrayList<>();
        words.forEach(span -> tokens.addAll(reading.tokensIn(span)));
        Issue own = largest(lexicon.sums(tokens));
        return own == null ? main : own;
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

package io.parley.extraction.claims;

import io.parley.events.claims.Stance;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.DataFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an utterance does, from the meaning of its cue and the wording of its content. */
final class StanceRules {

    /** Weight of a cue such as "demanded" against the patterns of the content. */
    private static final int CUE = 4;

    private static final int LEAST = 2;

    private record Weighted(Stance stance, int weight) {}

    private final PhraseBook<Stance> cues = new PhraseBook<>();
    private final PhraseBook<Weighted> wording = new PhraseBook<>();

    StanceRules() {
        for (DataFile.Row row : DataFile.rows("claims/cues.tsv")) {
            cues.add(row.column(0), row.value(1, Stance.class));
        }
        for (DataFile.Row row : DataFile.rows("claims/stance.tsv")) {
            wording.add(row.column(2), new Weighted(row.value(0, Stance.class), Integer.parseInt(row.column(1))));
        }
    }

    Stance of(@Nullable Span cue, List<Span> content, Reading reading) {
        Map<Stance, Integer> sums = new EnumMap<>(Stance.class);
        if (cue != null) {
            Stance said = ofCue(reading.tokensIn(new Span(cue.start(), cue.end() + 12)), cue);
            if (said != null) {
                sums.merge(said, CUE, Integer::sum);
            }
        }
        for (Span span : content) {
            List<Token> tokens = words(span, reading);
            for (PhraseBook.Match<Weighted> match : wording.find(tokens)) {
                List<Token> found = match.tokens().stream().map(tokens::get).toList();
                Stance signed = StanceSign.of(match.meaning().stance(), found, reading);
                if (signed != null) {
                    sums.merge(signed, match.meaning().weight(), Integer::sum);
                }
            }
        }
        Stance best = Stance.STATES;
        int most = LEAST - 1;
        for (Map.Entry<Stance, Integer> entry : sums.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    /** Quotation marks part no wording: doing "everything possible". */
    private static List<Token> words(Span span, Reading reading) {
        return reading.tokensIn(span).stream()
                .filter(t -> !t.text().equals("\""))
                .toList();
    }

    /** The longest phrase that begins in the cue: "call for" before "call". */
    private @Nullable Stance ofCue(List<Token> tokens, Span cue) {
        PhraseBook.Match<Stance> longest = null;
        for (PhraseBook.Match<Stance> match : cues.find(tokens)) {
            boolean longer =
                    longest == null || match.span().length() > longest.span().length();
            if (match.span().start() < cue.end() && longer) {
                longest = match;
            }
        }
        return longest == null ? null : longest.meaning();
    }
}

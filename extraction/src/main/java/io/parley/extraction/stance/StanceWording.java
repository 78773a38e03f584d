package io.parley.extraction.stance;

import io.parley.events.claims.Stance;
import io.parley.extraction.clauses.Polarity;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stances that cue words and wordings have by themselves, from {@code claims/cues.tsv} and {@code claims/stance.tsv}. */
public final class StanceWording {

    /** Characters after a cue that may belong to its phrase ("called" + " for"). */
    private static final int AFTER_CUE = 12;

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "little", "without");

    private record Weighted(Stance stance, int weight) {}

    /**
     * A wording in a text.
     *
     * @param polarity after all that governs it, unless the wording holds its own negation
     */
    record Found(Stance stance, int weight, Span words, Polarity polarity) {}

    private final PhraseBook<Stance> cues = new PhraseBook<>();
    private final PhraseBook<Weighted> wording = new PhraseBook<>();

    public StanceWording() {
        for (DataFile.Row row : DataFile.rows("claims/cues.tsv")) {
            cues.add(row.column(0), row.value(1, Stance.class));
        }
        for (DataFile.Row row : DataFile.rows("claims/stance.tsv")) {
            wording.add(row.column(2), new Weighted(row.value(0, Stance.class), Integer.parseInt(row.column(1))));
        }
    }

    /** The stance of the longest phrase that begins in the cue ("call for" before "call"); null where it leaves it open. */
    @Nullable
    Stance ofCue(Span cue, Reading reading) {
        PhraseBook.Match<Stance> longest = null;
        for (PhraseBook.Match<Stance> match :
                cues.find(reading.tokensIn(new Span(cue.start(), cue.end() + AFTER_CUE)))) {
            boolean longer =
                    longest == null || match.span().length() > longest.span().length();
            if (match.span().start() < cue.end() && longer) {
                longest = match;
            }
        }
        return longest == null ? null : longest.meaning();
    }

    /** The wordings in the words, each with its polarity. Quotation marks part no wording. */
    List<Found> in(Span words, Reading reading) {
        List<Token> tokens = reading.tokensIn(words).stream()
                .filter(t -> !t.text().equals("\""))
                .toList();
        List<Found> found = new ArrayList<>();
        for (PhraseBook.Match<Weighted> match : wording.find(tokens)) {
            boolean negation = match.tokens().stream()
                    .anyMatch(i -> NEGATIONS.contains(tokens.get(i).lemma()));
            Polarity polarity = negation
                    ? Polarity.POSITIVE
                    : reading.clauses()
                            .standing(tokens.get(match.tokens().get(0)).start())
                            .polarity();
            found.add(new Found(match.meaning().stance(), match.meaning().weight(), match.span(), polarity));
        }
        return found;
    }
}

package io.parley.extraction.claims;

import io.parley.events.claims.Modality;
import io.parley.events.claims.Stance;
import io.parley.extraction.clauses.Clause;
import io.parley.extraction.clauses.Mood;
import io.parley.extraction.clauses.Polarity;
import io.parley.extraction.document.Span;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.DataFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a content is put: asserted, hoped, conditional or denied. */
final class ModalityRules {

    private static final List<Modality> BY_RANK = List.of(Modality.DENIED, Modality.CONDITIONAL, Modality.HOPED);

    private final PhraseBook<Modality> wording = new PhraseBook<>();

    ModalityRules() {
        for (DataFile.Row row : DataFile.rows("claims/modality.tsv")) {
            wording.add(row.column(1), row.value(0, Modality.class));
        }
    }

    Modality of(Stance stance, List<Span> content, Reading reading) {
        Set<Modality> found = EnumSet.noneOf(Modality.class);
        for (Span span : content) {
            wording.find(reading.tokensIn(span)).forEach(m -> found.add(m.meaning()));
            if (isDenied(span, reading)) {
                found.add(Modality.DENIED);
            }
        }
        if (stance == Stance.OPTIMISTIC) {
            found.add(Modality.HOPED);
        }
        return BY_RANK.stream().filter(found::contains).findFirst().orElse(Modality.ASSERTED);
    }

    /** Whether the main clause of a content is told as not so; its side clauses decide nothing. */
    private static boolean isDenied(Span content, Reading reading) {
        for (Clause clause : reading.clauses().in(content)) {
            int governor = clause.governor();
            boolean main = governor < 0
                    || !content.contains(reading.clauses().get(governor).predicate());
            if (main && clause.effectivePolarity() == Polarity.NEGATIVE && clause.mood() == Mood.ASSERTED) {
                return true;
            }
        }
        return false;
    }
}

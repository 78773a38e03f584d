package io.parley.extraction.figures;

import io.parley.events.claims.FigureKind;
import io.parley.extraction.resource.DataFile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds that words beside a figure speak for ({@code kinds.tsv}). */
final class KindWords {

    private final Map<String, FigureKind> kinds = new HashMap<>();

    KindWords() {
        for (DataFile.Row row : DataFile.rows("figures/kinds.tsv")) {
            FigureKind kind = row.value(0, FigureKind.class);
            for (String word : row.column(1).split("\\|", -1)) {
                kinds.put(word, kind);
            }
        }
    }

    /** What a word within the phrase that is counted tells: "pay" is a noun there, whatever the tagger says. */
    @Nullable
    FigureKind counted(Piece piece) {
        FigureKind kind = of(piece);
        return kind != null ? kind : kinds.get(piece.lower() + "/NOUN");
    }

    @Nullable
    FigureKind of(Piece piece) {
        if (!piece.isWord()) {
            return null;
        }
        FigureKind byForm = kinds.get(piece.lower());
        if (byForm != null) {
            return byForm;
        }
        FigureKind byClass = kinds.get(piece.lower() + "/" + piece.token().pos());
        return byClass != null ? byClass : kinds.get(piece.token().lemma());
    }
}

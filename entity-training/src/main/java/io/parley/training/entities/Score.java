package io.parley.training.entities;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.names.Name;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts names found exactly, with and without the type. */
final class Score {

    private int gold;
    private int found;
    private int exact;
    private int typed;

    void add(List<LabelledName> annotated, List<Name> names) {
        Map<Span, EntityType> right = new HashMap<>();
        for (LabelledName name : annotated) {
            if (name.type() != null) {
                right.put(name.span(), name.type());
            }
        }
        gold += right.size();
        for (Name name : names) {
            if (name.type() != null) {
                found++;
                exact += right.containsKey(name.span()) ? 1 : 0;
                typed += name.type() == right.get(name.span()) ? 1 : 0;
            }
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "names %d found %d | any type P %.3f R %.3f F1 %.3f | typed F1 %.3f",
                gold,
                found,
                (double) exact / Math.max(1, found),
                (double) exact / Math.max(1, gold),
                2.0 * exact / Math.max(1, gold + found),
                2.0 * typed / Math.max(1, gold + found));
    }
}

package io.parley.extraction.attribution.repair;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Document;
import java.util.List;

/** The repairs in their order; each rests on those before it. */
public final class AttributionRepairs {

    private static final List<AttributionRepair> ORDER = List.of(
            new Datelines(), new PassiveReports(), new RelativeReports(), new SignedWords(), new IntroducedQuotes());

    private AttributionRepairs() {}

    /** The attributions after all repairs, in order of text. */
    public static List<Attribution> apply(List<Attribution> found, Document document) {
        List<Attribution> out = found;
        for (AttributionRepair repair : ORDER) {
            out = repair.apply(out, document);
        }
        return out;
    }
}

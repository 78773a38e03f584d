package io.parley.extraction.attribution.repair;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Document;
import java.util.List;

/** One thing that is mended about all attributions of an article; keeps no state between articles. */
interface AttributionRepair {

    /** The attributions in order of text. */
    List<Attribution> apply(List<Attribution> found, Document document);
}

package io.parley.extraction.attribution;

import io.parley.extraction.document.Document;
import io.parley.extraction.entities.EntityMentions;
import java.util.List;

/** Finds every attribution of a document, in order of text; implementations keep no state between documents. */
public interface AttributionStage {

    List<Attribution> find(Document document, EntityMentions entities);
}

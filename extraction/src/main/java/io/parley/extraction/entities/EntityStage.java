package io.parley.extraction.entities;

import io.parley.extraction.document.Document;

/** Finds, types, links and groups the names of a document; implementations keep no state between documents. */
public interface EntityStage {

    EntityMentions find(Document document);
}

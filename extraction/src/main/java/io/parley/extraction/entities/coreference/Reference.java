package io.parley.extraction.entities.coreference;

import io.parley.extraction.document.Span;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.linking.Draft;

/** Words other than a name that stand for an entity. */
public record Reference(Span span, EntityMention.Form form, Draft draft) {}

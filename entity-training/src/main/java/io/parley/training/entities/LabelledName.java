package io.parley.training.entities;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import org.jspecify.annotations.Nullable;

/** A name that an annotator marked; a null type is the name of something that Parley does not report. */
record LabelledName(Span span, @Nullable EntityType type) {}

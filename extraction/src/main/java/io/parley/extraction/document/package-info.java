/** The immutable document that every stage reads: paragraphs, sentences, tokens. */
@NullMarked
package io.parley.extraction.document;

import org.jspecify.annotations.NullMarked;

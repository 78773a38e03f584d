package io.parley.extraction.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as the stages see it.
 *
 * @param text the body after one-to-one normalisation (quotes, dashes, spaces): as long as the body, so that offsets hold
 * @param headline has no offsets; used as a hint only
 * @param published the day that relative dates are resolved against, if known
 * @param language ISO 639-1 code
 */
public record Document(
        String text,
        @Nullable String headline,
        @Nullable LocalDate published,
        String language,
        List<Span> paragraphs,
        List<Sentence> sentences) {

    public Document {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
    }

    public String textOf(Span span) {
        return text.substring(span.start(), span.end());
    }
}

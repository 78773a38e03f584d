package io.parley.extraction.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article as the stages see it.
 *
 * @param text the body after one-to-one normalisation (quotes, dashes, spaces): as long as the body, so that offsets hold
 * @param headline has no offsets; used as a hint only
 * @param published the day that relative dates are resolved against, if known
 * @param language ISO 639-1 code
 * @param headlineTokens words of the headline, with offsets into the headline
 */
public record Document(
        String text,
        @Nullable String headline,
        @Nullable LocalDate published,
        String language,
        List<Span> paragraphs,
        List<Sentence> sentences,
        List<Token> headlineTokens) {

    public Document(
            String text,
            @Nullable String headline,
            @Nullable LocalDate published,
            String language,
            List<Span> paragraphs,
            List<Sentence> sentences) {
        this(text, headline, published, language, paragraphs, sentences, List.of());
    }

    public Document {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        headlineTokens = List.copyOf(headlineTokens);
    }

    public String textOf(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The sentence that holds the whole span. */
    public Optional<Sentence> sentenceOf(Span span) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && span.end() <= sentences.get(low - 1).end()
                ? Optional.of(sentences.get(low - 1))
                : Optional.empty();
    }
}

package io.parley.extraction.attribution;

import io.parley.extraction.document.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution: a source, the cue that reports, and the content that is reported.
 *
 * @param source the words that name the source, if any
 * @param cue the reporting words; absent for a quotation that continues an earlier one
 * @param content one span, or several where the cue splits it
 * @param kind speech, or belief and intent, which are attributed but not claims
 * @param confidence probability in 0..1 that this is an attribution with these parts
 */
public record Attribution(@Nullable Span source, @Nullable Span cue, List<Span> content, Kind kind, double confidence) {

    /** What is attributed to the source. */
    public enum Kind {
        SPEECH,
        BELIEF,
        INTENT
    }

    public Attribution {
        content = List.copyOf(content);
    }
}

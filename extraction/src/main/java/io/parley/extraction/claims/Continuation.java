package io.parley.extraction.claims;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation that goes on after the sentence of its cue ({@code "A," she said. "B."}) is a further claim of the same
 * speaker, without a cue of its own.
 */
final class Continuation {

    private Continuation() {}

    /** The attribution itself, cut to the sentences up to its cue, and one without cue for each later stretch. */
    static List<Attribution> split(Attribution attribution, Reading reading) {
        Span cue = attribution.cue();
        if (cue == null || attribution.content().size() < 2) {
            return List.of(attribution);
        }
        Sentence own = reading.sentenceAt(cue.start());
        List<Span> said = attribution.content().stream()
                .filter(content -> content.start() < own.end())
                .toList();
        if (said.isEmpty() || said.size() == attribution.content().size()) {
            return List.of(attribution);
        }
        List<Attribution> out = new ArrayList<>();
        out.add(with(attribution, cue, said));
        attribution.content().stream()
                .filter(content -> content.start() >= own.end())
                .forEach(content -> out.add(with(attribution, null, List.of(content))));
        return out;
    }

    private static Attribution with(Attribution attribution, @Nullable Span cue, List<Span> content) {
        return new Attribution(attribution.source(), cue, content, attribution.kind(), attribution.confidence());
    }
}

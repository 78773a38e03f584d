package io.parley.extraction.claims;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "According to X, Y": where the tagger left the source in the content, the words up to the comma are the source. */
final class AccordingTo {

    private static final int LONGEST_SOURCE = 20;

    private AccordingTo() {}

    static Attribution repaired(Attribution attribution, Reading reading) {
        Span cue = attribution.cue();
        if (cue == null || !isAccording(cue, reading)) {
            return attribution;
        }
        Attribution outlet = outletOnly(attribution, cue, reading);
        if (outlet != null) {
            return outlet;
        }
        Span source = upToComma(cue, reading);
        Span given = attribution.source();
        boolean split = attribution.content().stream().anyMatch(c -> source != null && c.overlaps(source));
        boolean beside = given != null && Math.abs(given.start() - cue.end()) <= 1;
        if (source == null || (beside && !split)) {
            return attribution;
        }
        List<Span> content = without(attribution.content(), source);
        return content.isEmpty()
                ? attribution
                : new Attribution(source, cue, content, attribution.kind(), attribution.confidence());
    }

    /** "According to the agency, Ardenia's premier will attend": only the outlet is the source, the rest is what it says. */
    private static @Nullable Attribution outletOnly(Attribution attribution, Span cue, Reading reading) {
        Span given = attribution.source();
        Span outlet = upToComma(cue, reading);
        boolean longer = given != null && outlet != null && given.start() >= cue.end() && given.end() > outlet.end();
        if (!longer || given == null || outlet == null || !isOutlet(outlet, reading)) {
            return null;
        }
        int end = attribution.content().stream().mapToInt(Span::end).max().orElse(given.end());
        Span rest = new Span(outlet.end(), Math.max(end, given.end()));
        return new Attribution(outlet, cue, List.of(rest), attribution.kind(), attribution.confidence());
    }

    private static boolean isOutlet(Span words, Reading reading) {
        return reading.mentionsIn(words).stream()
                .anyMatch(
                        m -> m.span().end() == words.end() && reading.entity(m).medium());
    }

    private static @Nullable Span upToComma(Span cue, Reading reading) {
        int end = reading.sentenceAt(cue.start()).end();
        List<Token> after = reading.tokensIn(new Span(cue.end(), Math.max(cue.end(), end)));
        for (int i = 1; i < Math.min(after.size(), LONGEST_SOURCE); i++) {
            if (after.get(i).text().equals(",")) {
                return new Span(after.get(0).start(), after.get(i - 1).end());
            }
        }
        return null;
    }

    private static boolean isAccording(Span cue, Reading reading) {
        return reading.tokensIn(cue).stream().anyMatch(t -> t.text().equalsIgnoreCase("according"));
    }

    private static List<Span> without(List<Span> content, Span source) {
        List<Span> out = new ArrayList<>();
        for (Span span : content) {
            if (!span.overlaps(source)) {
                out.add(span);
            } else if (span.end() > source.end()) {
                out.add(new Span(source.end(), span.end()));
            }
        }
        return out;
    }
}

package io.parley.extraction.attribution;

import io.parley.extraction.attribution.features.QuoteMarks.Quoted;
import io.parley.extraction.attribution.features.TextFacts;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds quotations that run on into the next paragraph: the paragraph before opens a quotation and does not close it, and
 * the next one opens again. They have no cue; their source is that of the quotation they continue.
 */
final class ContinuedQuotes {

    /** A continuation is a little less certain than what it continues. */
    private static final double STEP = 0.9;

    private final Document document;
    private final TextFacts facts;

    ContinuedQuotes(Document document, TextFacts facts) {
        this.document = document;
        this.facts = facts;
    }

    /** Attributions in order of text, with the continuations. */
    List<Attribution> complete(List<Attribution> found) {
        List<Attribution> all = new ArrayList<>();
        int next = 0;
        int quote = 0;
        Attribution speaking = null;
        for (Span paragraph : document.paragraphs()) {
            List<Quoted> quotes = new ArrayList<>();
            while (quote < facts.quotes.size()
                    && facts.quotes.get(quote).outer().start() < paragraph.end()) {
                quotes.add(facts.quotes.get(quote++));
            }
            int before = all.size();
            while (next < found.size() && place(found.get(next)) < paragraph.end()) {
                all.add(found.get(next++));
            }
            boolean reopened = !quotes.isEmpty() && quotes.get(0).outer().start() == paragraph.start();
            if (speaking != null && reopened && untouched(all.subList(before, all.size()), quotes.get(0))) {
                Attribution continued = new Attribution(
                        speaking.source(),
                        null,
                        List.of(quotes.get(0).outer()),
                        speaking.kind(),
                        speaking.confidence() * STEP);
                all.add(before, continued);
            }
            speaking = quotes.isEmpty() ? null : speaker(all, before, quotes.get(quotes.size() - 1));
        }
        return all;
    }

    private static int place(Attribution attribution) {
        Span cue = attribution.cue();
        return cue == null ? attribution.content().get(0).start() : cue.start();
    }

    private static boolean untouched(List<Attribution> here, Quoted quoted) {
        return here.stream().flatMap(a -> a.content().stream()).noneMatch(quoted.outer()::overlaps);
    }

    /** Who speaks in the quotation that a paragraph leaves open, if one does. */
    private static @Nullable Attribution speaker(List<Attribution> all, int from, Quoted last) {
        if (last.closed()) {
            return null;
        }
        for (int i = all.size() - 1; i >= from; i--) {
            if (all.get(i).content().stream().anyMatch(last.outer()::overlaps)) {
                return all.get(i);
            }
        }
        return null;
    }
}

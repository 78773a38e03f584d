package io.parley.extraction.attribution;

import io.parley.extraction.attribution.RoleTagger.Range;
import io.parley.extraction.attribution.features.QuoteMarks;
import io.parley.extraction.attribution.features.TextFacts;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.EntityMentions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns tokens into spans that a reader would mark: whole names, whole hyphenated words, quotation marks with what they
 * enclose. PolNeAR's convention: marks and a leading "that" belong to the content.
 */
final class SpanFitter {

    private final String text;
    private final TextFacts facts;
    private final List<EntityMention> names;

    SpanFitter(Document document, TextFacts facts, EntityMentions entities) {
        this.text = document.text();
        this.facts = facts;
        this.names = entities.mentions().stream()
                .filter(m -> m.form() == EntityMention.Form.NAME)
                .toList();
    }

    Span cue(CueTagger.Cue cue) {
        return words(cue.start(), cue.end());
    }

    /** The source without a conjunction before it. */
    Span source(Range range, Span cue) {
        int from = range.from();
        while (from + 1 < range.to() && facts.joins(from)) {
            from++;
        }
        Span words = words(from, range.to());
        Span whole = whole(words);
        return whole.overlaps(cue) ? words : whole;
    }

    /** A piece of the content; never reaches into the cue or the source. */
    Span content(Range range, Span cue, @Nullable Span source) {
        Span words = words(range.from(), range.to());
        Span fitted = quoted(range, whole(words));
        boolean free = !fitted.overlaps(cue) && (source == null || !fitted.overlaps(source));
        return free ? fitted : words;
    }

    private Span words(int from, int to) {
        return new Span(facts.start[from], facts.end[to - 1]);
    }

    private Span quoted(Range range, Span span) {
        int start = span.start();
        int end = span.end();
        int first = facts.quote[range.from()];
        if (first >= 0 && blank(facts.quotes.get(first).inner().start(), start)) {
            start = facts.quotes.get(first).outer().start();
        }
        int last = facts.quote[range.to() - 1];
        if (last >= 0) {
            QuoteMarks.Quoted quoted = facts.quotes.get(last);
            boolean complete =
                    quoted.outer().start() >= start && blank(end, quoted.inner().end());
            end = quoted.closed() && complete ? quoted.outer().end() : end;
        }
        return new Span(start, end);
    }

    /** Whether no letter or digit stands between two places. */
    private boolean blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return from <= to;
    }

    private Span whole(Span span) {
        int start = span.start();
        int end = span.end();
        while (end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1))) {
            end++;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
        }
        int low = firstEndingAfter(start);
        for (int i = low; i < names.size() && names.get(i).span().start() < end; i++) {
            Span name = names.get(i).span();
            start = Math.min(start, name.start());
            end = Math.max(end, name.end());
        }
        return new Span(start, end);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

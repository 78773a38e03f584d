package io.parley.extraction.attribution.repair;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.attribution.features.QuoteMarks;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "And from Chairwoman Rosa Quintero:" before a paragraph in quotation marks: she says what it holds. */
final class IntroducedQuotes implements AttributionRepair {

    private static final double CERTAINTY = 0.8;
    private static final int LONGEST_LINE = 25;

    @Override
    public List<Attribution> apply(List<Attribution> found, Document document) {
        List<Attribution> all = new ArrayList<>(found);
        List<Span> paragraphs = document.paragraphs();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            Span line = paragraphs.get(i);
            boolean introduces = document.textOf(line).stripTrailing().endsWith(":");
            Span speaker = introduces ? speaker(document, line) : null;
            List<QuoteMarks.Quoted> quotes =
                    speaker == null ? List.of() : QuoteMarks.in(document.text(), paragraphs.get(i + 1));
            if (speaker != null
                    && !quotes.isEmpty()
                    && quotes.get(0).outer().start() == paragraphs.get(i + 1).start()) {
                Span quote = quotes.get(0).outer();
                boolean free = found.stream().flatMap(a -> a.content().stream()).noneMatch(quote::overlaps);
                if (free) {
                    all.add(new Attribution(speaker, null, List.of(quote), Attribution.Kind.SPEECH, CERTAINTY));
                }
            }
        }
        all.sort(Comparator.comparingInt(IntroducedQuotes::place));
        return all;
    }

    private static int place(Attribution attribution) {
        Span cue = attribution.cue();
        return cue == null ? attribution.content().get(0).start() : cue.start();
    }

    /** The name that ends a line without a verb. */
    private static @Nullable Span speaker(Document document, Span line) {
        Sentence sentence =
                document.sentenceOf(new Span(line.start(), line.start())).orElse(null);
        if (sentence == null || sentence.tokens().size() > LONGEST_LINE) {
            return null;
        }
        List<Token> tokens = sentence.tokens();
        if (tokens.stream().anyMatch(t -> t.pos().equals("VERB") || t.pos().equals("AUX"))) {
            return null;
        }
        int start = tokens.size() - 1;
        while (start > 0 && !tokens.get(start - 1).pos().equals("ADP")) {
            start--;
        }
        List<Token> words = tokens.subList(start, tokens.size() - 1);
        boolean named = words.stream().anyMatch(t -> t.pos().equals("PROPN"));
        return named
                ? new Span(words.get(0).start(), words.get(words.size() - 1).end())
                : null;
    }
}

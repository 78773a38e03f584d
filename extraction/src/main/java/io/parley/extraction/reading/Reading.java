package io.parley.extraction.reading;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.clauses.Clauses;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.EntityMentions;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.syntax.SyntaxTree;
import io.parley.extraction.wire.WireSpans;
import java.util.ArrayList;
import java.util.List;

/** An article with its entities, dates, attributions, syntax and clauses, and quick ways to what lies in a stretch of it. */
public record Reading(
        Document document,
        EntityMentions entities,
        List<FoundDate> dates,
        List<Attribution> attributions,
        WireSpans spans,
        List<SyntaxTree> trees,
        Clauses clauses,
        List<Token> tokens) {

    public static Reading of(
            Document document,
            EntityMentions entities,
            List<FoundDate> dates,
            List<Attribution> attributions,
            WireSpans spans,
            List<SyntaxTree> trees,
            Clauses clauses) {
        List<Token> tokens = new ArrayList<>();
        document.sentences().forEach(s -> tokens.addAll(s.tokens()));
        return new Reading(document, entities, dates, attributions, spans, trees, clauses, tokens);
    }

    public Reading {
        dates = List.copyOf(dates);
        attributions = List.copyOf(attributions);
        trees = List.copyOf(trees);
        tokens = List.copyOf(tokens);
    }

    public String text(Span span) {
        return document.textOf(span);
    }

    /** The tokens that begin in the span. */
    public List<Token> tokensIn(Span span) {
        return tokens.subList(firstAt(tokens, span.start(), Token::start), firstAt(tokens, span.end(), Token::start));
    }

    /** The mentions that begin in the span. */
    public List<EntityMention> mentionsIn(Span span) {
        List<EntityMention> all = entities.mentions();
        return all.subList(firstAt(all, span.start(), m -> m.span().start()), firstAt(all, span.end(), m -> m.span()
                .start()));
    }

    /** The dates that begin in the span. */
    public List<FoundDate> datesIn(Span span) {
        return dates.subList(
                firstAt(dates, span.start(), d -> d.span().start()),
                firstAt(dates, span.end(), d -> d.span().start()));
    }

    /** The sentence that holds the position, or the last one before it. */
    public Sentence sentenceAt(int position) {
        return document.sentences().get(sentenceIndexAt(position));
    }

    /** The number of the sentence that {@link #sentenceAt} gives. */
    public int sentenceIndexAt(int position) {
        return Math.max(0, firstAt(document.sentences(), position + 1, Sentence::start) - 1);
    }

    /** Who depends on whom in a sentence, by the sentence's number; its tokens are counted from 0. */
    public SyntaxTree tree(int sentence) {
        return trees.get(sentence);
    }

    public FoundEntity entity(EntityMention mention) {
        return entities.entities().get(mention.entity());
    }

    private interface Start<T> {
        int of(T element);
    }

    /** Index of the first element that starts at the position or after it; elements are in order of text. */
    private static <T> int firstAt(List<T> elements, int position, Start<T> start) {
        int low = 0;
        int high = elements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.of(elements.get(middle)) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

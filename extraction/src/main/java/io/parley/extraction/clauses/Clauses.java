package io.parley.extraction.clauses;

import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses of an article in order of text, and quick ways to those of a place. */
public final class Clauses {

    /** The clauses of one sentence with what is needed to ask of its other words. */
    record OfSentence(Sentence sentence, SentenceView view, Scope scope, List<Clause> clauses) {}

    private final List<OfSentence> sentences;
    private final List<Clause> all = new ArrayList<>();

    Clauses(List<OfSentence> sentences) {
        this.sentences = List.copyOf(sentences);
        sentences.forEach(s -> all.addAll(s.clauses()));
    }

    /** All clauses, in order of their predicates; a clause's index is its place in this list. */
    public List<Clause> all() {
        return Collections.unmodifiableList(all);
    }

    public Clause get(int index) {
        return all.get(index);
    }

    /** The clauses of a sentence, by its number. */
    public List<Clause> inSentence(int sentence) {
        return sentences.get(sentence).clauses();
    }

    /** The clauses whose predicate begins in the span. */
    public List<Clause> in(Span span) {
        List<Clause> found = new ArrayList<>();
        for (int s = Math.max(0, sentenceIndexAt(span.start()));
                s < sentences.size() && sentences.get(s).sentence().start() < span.end();
                s++) {
            for (Clause clause : sentences.get(s).clauses()) {
                int start = clause.predicate().start();
                if (start >= span.start() && start < span.end()) {
                    found.add(clause);
                }
            }
        }
        return found;
    }

    /** The innermost clause whose predicate governs the word at the offset, or is it; null where none does. */
    public @Nullable Clause at(int offset) {
        OfSentence one = sentenceAt(offset);
        int token = one == null ? -1 : tokenAt(one, offset);
        while (one != null && token != SentenceView.NONE) {
            for (Clause clause : one.clauses()) {
                if (clause.token() == token) {
                    return clause;
                }
            }
            token = one.view().head(token);
        }
        return null;
    }

    /**
     * How the word at an offset stands after all that governs it: "no talks", "rejected a ceasefire", "hopes of a deal".
     * Positive and asserted where no sentence holds it.
     */
    public Standing standing(int offset) {
        OfSentence one = sentenceAt(offset);
        int token = one == null ? -1 : tokenAt(one, offset);
        return one == null || token < 0 ? Standing.PLAIN : one.scope().standing(token);
    }

    /** The words that govern the word at an offset, from the nearest to the sentence's root. */
    public List<Governing> governing(int offset) {
        OfSentence one = sentenceAt(offset);
        int token = one == null ? -1 : tokenAt(one, offset);
        return one == null || token < 0 ? List.of() : one.scope().of(token).governing();
    }

    private @Nullable OfSentence sentenceAt(int offset) {
        int index = sentenceIndexAt(offset);
        return index < 0 ? null : sentences.get(index);
    }

    /** The number of the last sentence that begins at the offset or before it; -1 if there is none. */
    private int sentenceIndexAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).sentence().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static int tokenAt(OfSentence one, int offset) {
        List<Token> tokens = one.sentence().tokens();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < tokens.size() && tokens.get(low).start() <= offset ? low : -1;
    }
}

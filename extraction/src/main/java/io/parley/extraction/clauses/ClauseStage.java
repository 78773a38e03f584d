package io.parley.extraction.clauses;

import io.parley.extraction.attribution.features.QuoteMarks;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.EntityMentions;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/** Reads the clauses of an article from its trees. Safe for threads; its tables are read once. */
public final class ClauseStage {

    private final Governors governors = new Governors();
    private final Negators negators = new Negators();
    private final Moods moods = new Moods();
    private final Predicates predicates = new Predicates(governors);

    /** Takes the trees of the document's sentences, in order. */
    public Clauses read(Document document, List<SyntaxTree> trees, EntityMentions entities) {
        List<Span> quotes = new ArrayList<>();
        for (Span paragraph : document.paragraphs()) {
            QuoteMarks.in(document.text(), paragraph).forEach(q -> quotes.add(q.outer()));
        }
        List<Clauses.OfSentence> sentences = new ArrayList<>();
        int mention = 0;
        int count = 0;
        List<EntityMention> all = entities.mentions();
        for (int s = 0; s < trees.size(); s++) {
            Sentence sentence = document.sentences().get(s);
            while (mention < all.size() && all.get(mention).span().start() < sentence.start()) {
                mention++;
            }
            int end = mention;
            while (end < all.size() && all.get(end).span().start() < sentence.end()) {
                end++;
            }
            SentenceView view = new SentenceView(sentence, trees.get(s));
            Scope scope = new Scope(view, governors, negators, moods);
            SentenceClauses clauses =
                    new SentenceClauses(view, scope, moods, predicates, all.subList(mention, end), quotes);
            List<Clause> found = clauses.read(s, count);
            count += found.size();
            sentences.add(new Clauses.OfSentence(sentence, view, scope, found));
        }
        return new Clauses(sentences);
    }
}

package io.parley.extraction.clauses;

import io.parley.extraction.document.Span;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.syntax.Relation;
import java.util.ArrayList;
import java.util.List;

/** Makes arguments of the words that head them: their phrase, preposition and entities. */
final class ArgumentReader {

    private final SentenceView view;
    private final List<EntityMention> mentions;

    /** Takes the mentions of the sentence, in order of text. */
    ArgumentReader(SentenceView view, List<EntityMention> mentions) {
        this.view = view;
        this.mentions = mentions;
    }

    List<Argument> read(List<Integer> heads) {
        List<Argument> out = new ArrayList<>();
        for (int head : heads) {
            out.add(argument(head));
        }
        return out;
    }

    private Argument argument(int head) {
        String own = view.link(head);
        String shared = own.isEmpty() && view.relation(head) == Relation.CONJ ? view.link(view.head(head)) : own;
        return new Argument(head, view.span(head), phrase(head), shared, mentionsOf(head));
    }

    /** From the first to the last word of the phrase, without preposition, conjuncts, relative clauses and what follows. */
    private Span phrase(int head) {
        int first = head;
        int last = head;
        for (int child : view.children(head)) {
            switch (view.relation(child)) {
                case CASE, MARK, CC, CONJ, PUNCT, ACL_RELCL, APPOS, COP, NSUBJ, PARATAXIS, ADVCL, AUX -> {}
                default -> {
                    first = Math.min(first, view.tree().first(child));
                    last = Math.max(last, view.tree().last(child));
                }
            }
        }
        return view.span(first, last);
    }

    private List<EntityMention> mentionsOf(int head) {
        List<EntityMention> found = new ArrayList<>(covering(head));
        if (found.isEmpty()) {
            for (int child : view.children(head)) {
                if (view.relation(child) == Relation.APPOS || view.relation(child) == Relation.FLAT) {
                    found.addAll(covering(child));
                }
            }
        }
        return found;
    }

    private List<EntityMention> covering(int token) {
        Span word = view.span(token);
        return mentions.stream().filter(m -> m.span().contains(word)).toList();
    }
}

package io.parley.extraction.proposals;

import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All places where an article names a plan, a deal or a text, or tells what somebody proposed. */
final class PlanMentions {

    private static final Set<String> MODIFIERS = Set.of("ADJ", "PROPN", "NOUN", "NUM", "PUNCT", "VERB", "SYM");
    private static final Set<String> PROPOSING = WordList.read("proposals/proposing-verbs.txt");
    private static final int LONGEST_NAME = 8;

    private PlanMentions() {}

    static List<PlanMention> of(Reading reading) {
        List<PlanMention> out = new ArrayList<>();
        Authors authors = new Authors(reading);
        List<Sentence> sentences = reading.document().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            List<Token> tokens = sentences.get(s).tokens();
            SyntaxTree tree = reading.tree(s);
            for (int i = 0; i < tokens.size(); i++) {
                PlanKind kind = PlanKind.of(tokens.get(i).lemma());
                if (kind != null && isNoun(tokens, i) && !isModifier(tree, tokens, i)) {
                    out.add(named(kind, s, tokens, tree, i, authors, reading));
                } else if (tokens.get(i).pos().equals("VERB")
                        && PROPOSING.contains(tokens.get(i).lemma())) {
                    PlanMention proposed = proposed(s, tokens, tree, i, authors);
                    if (proposed != null) {
                        out.add(proposed);
                    }
                }
            }
        }
        return out;
    }

    /** The tagger takes "plan" behind "21-point" for a verb at times; a number of points is better evidence. */
    private static boolean isNoun(List<Token> tokens, int at) {
        return tokens.get(at).pos().equals("NOUN")
                || tokens.get(at).pos().equals("PROPN")
                || (at > 0 && Points.in(tokens.get(at - 1).text()) != null);
    }

    /** "peace deal talks" names talks. */
    private static boolean isModifier(SyntaxTree tree, List<Token> tokens, int at) {
        int head = tree.head(at);
        return tree.relation(at) == Relation.COMPOUND
                && head > at
                && head <= at + 2
                && PlanKind.of(tokens.get(head).lemma()) == null;
    }

    private static PlanMention named(
            PlanKind kind, int s, List<Token> tokens, SyntaxTree tree, int noun, Authors authors, Reading reading) {
        int first = firstOfName(tokens, noun);
        Span span = new Span(tokens.get(first).start(), tokens.get(noun).end());
        Integer count = Points.in(reading.text(span));
        Author author = authors.of(s, tokens, tree, first, noun);
        return new PlanMention(kind, s, tokens, tree, first, noun, span, count, author);
    }

    /** "Kenya proposed a joint court": the object of the verb, if it is no plan by its noun. */
    private static @Nullable PlanMention proposed(
            int s, List<Token> tokens, SyntaxTree tree, int verb, Authors authors) {
        int object = tree.child(verb, Relation.OBJ);
        if (object == SyntaxTree.NO_HEAD) {
            object = tree.child(verb, Relation.XCOMP);
        }
        if (object == SyntaxTree.NO_HEAD) {
            object = tree.child(verb, Relation.CCOMP);
        }
        if (object == SyntaxTree.NO_HEAD
                || object < verb
                || PlanKind.of(tokens.get(object).lemma()) != null) {
            return null;
        }
        int first = firstOfName(tokens, object);
        Span span = new Span(
                tokens.get(first).start(), tokens.get(tree.last(object)).end());
        Author author = authors.ofVerb(s, tokens, tree, verb);
        return author == null
                ? null
                : new PlanMention(PlanKind.PROPOSED, s, tokens, tree, first, object, span, null, author);
    }

    /** The modifiers before the noun, back to a determiner, a possessive or another kind of word. */
    private static int firstOfName(List<Token> tokens, int noun) {
        int first = noun;
        while (first > 0 && noun - first < LONGEST_NAME) {
            Token before = tokens.get(first - 1);
            boolean mark = before.pos().equals("PUNCT") && !before.text().equals("-");
            boolean number =
                    before.text().equals("-") || Character.isDigit(before.text().charAt(0));
            boolean compound = before.text().indexOf('-') > 0;
            boolean part = number || compound || MODIFIERS.contains(before.pos());
            if (!part || mark || before.text().equals("'s")) {
                break;
            }
            first--;
        }
        return first;
    }
}

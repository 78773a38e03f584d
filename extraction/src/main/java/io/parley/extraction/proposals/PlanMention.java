package io.parley.extraction.proposals;

import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where the article names a plan.
 *
 * @param sentence number of its sentence
 * @param first token of its name
 * @param noun token of its head noun
 * @param span the words of its name
 * @param points how many points it has, where the name tells
 */
record PlanMention(
        PlanKind kind,
        int sentence,
        List<Token> tokens,
        SyntaxTree tree,
        int first,
        int noun,
        Span span,
        @Nullable Integer points,
        @Nullable Author author) {

    PlanMention {
        tokens = List.copyOf(tokens);
    }

    Token head() {
        return tokens.get(noun);
    }

    /** Whether it is what sides agree on or sign, so that who does is for it. */
    boolean isDeal() {
        return kind == PlanKind.DEAL || kind == PlanKind.TEXT;
    }

    String lemma() {
        return head().lemma();
    }

    /** What the sentence says that it holds; null where it says nothing. */
    @Nullable
    Span content() {
        return kind == PlanKind.PROPOSED ? span : ProposalContent.behind(tokens, noun);
    }

    /** How many words its name has. */
    int words() {
        return noun - first + 1;
    }
}

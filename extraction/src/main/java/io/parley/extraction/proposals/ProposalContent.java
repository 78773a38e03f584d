package io.parley.extraction.proposals;

import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.resource.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a plan holds, as the sentence that names it says: "the plan, which calls for an exchange of prisoners". */
final class ProposalContent {

    private static final Set<String> VERBS = WordList.read("proposals/content-verbs.txt");
    private static final Set<String> BETWEEN = Set.of(",", "which", "that", "also");
    private static final Set<String> INTENT = Set.of("would", "will");
    private static final Set<String> PARTICLES = Set.of("for", "that", "out");
    private static final Set<String> ENDS = Set.of(";", "”", "\"", "(");
    private static final int REACH = 5;

    private ProposalContent() {}

    /** The words behind the verb that follows the plan's noun, up to the end of the clause; null where there are none. */
    static @Nullable Span behind(List<Token> tokens, int noun) {
        boolean intent = false;
        for (int i = noun + 1; i < tokens.size() && i <= noun + REACH; i++) {
            Token token = tokens.get(i);
            boolean verb = token.pos().equals("VERB");
            boolean particle = i + 1 < tokens.size()
                    && PARTICLES.contains(tokens.get(i + 1).lemma());
            // The tagger takes "calls for" behind a noun for another noun at times.
            if ((verb || particle) && VERBS.contains(token.lemma())) {
                return clause(tokens, particle ? i + 2 : i + 1);
            }
            if (verb && intent) {
                return clause(tokens, i);
            }
            intent |= INTENT.contains(token.lemma());
            if (!intent && !BETWEEN.contains(token.lemma())) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Span clause(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && !ENDS.contains(tokens.get(to).text()) && !mainVerbFollows(tokens, to)) {
            to++;
        }
        while (to > from && tokens.get(to - 1).pos().equals("PUNCT")) {
            to--;
        }
        return to - from < 2
                ? null
                : new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** "…, which includes a court, was read": the sentence goes on with its own verb. */
    private static boolean mainVerbFollows(List<Token> tokens, int at) {
        return tokens.get(at).text().equals(",")
                && at + 1 < tokens.size()
                && (tokens.get(at + 1).pos().equals("AUX")
                        || tokens.get(at + 1).pos().equals("VERB"));
    }
}

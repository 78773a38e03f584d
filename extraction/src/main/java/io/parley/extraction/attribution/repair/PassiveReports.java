package io.parley.extraction.attribution.repair;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.resource.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Quispe was told by Mamani that …": Mamani speaks; the subject of the passive only hears it. */
final class PassiveReports implements AttributionRepair {

    /** Verbs whose object is the hearer: in the passive their subject hears. */
    private static final Set<String> HEARD = WordList.read("attribution/heard-verbs.txt");

    private static final int LONGEST_AGENT = 12;

    @Override
    public List<Attribution> apply(List<Attribution> found, Document document) {
        return found.stream().map(a -> repaired(a, document)).toList();
    }

    private static Attribution repaired(Attribution attribution, Document document) {
        Span cue = attribution.cue();
        Sentence sentence = cue == null ? null : document.sentenceOf(cue).orElse(null);
        if (cue == null || sentence == null) {
            return attribution;
        }
        List<Token> tokens = sentence.tokens();
        int verb = verb(tokens, cue);
        boolean passive = verb > 0 && HEARD.contains(tokens.get(verb).lemma()) && isPassive(tokens, verb);
        Span agent = passive
                        && verb + 1 < tokens.size()
                        && tokens.get(verb + 1).lemma().equals("by")
                ? agent(tokens, verb + 2)
                : null;
        if (agent == null) {
            return attribution;
        }
        List<Span> content = new ArrayList<>();
        for (Span span : attribution.content()) {
            if (span.start() >= agent.end()) {
                content.add(span);
            } else if (span.end() > agent.end() && span.start() >= cue.start()) {
                content.add(new Span(agent.end(), span.end()));
            }
        }
        return content.isEmpty()
                ? attribution
                : new Attribution(agent, cue, content, attribution.kind(), attribution.confidence());
    }

    private static int verb(List<Token> tokens, Span cue) {
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (cue.contains(tokens.get(i).span()) && tokens.get(i).pos().equals("VERB")) {
                last = i;
            }
        }
        return last;
    }

    private static boolean isPassive(List<Token> tokens, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
            if (tokens.get(i).lemma().equals("be")) {
                return true;
            }
        }
        return false;
    }

    /** The words behind "by" up to the clause that is reported. */
    private static @Nullable Span agent(List<Token> tokens, int from) {
        int end = from;
        boolean noun = false;
        while (end < tokens.size() && end - from < LONGEST_AGENT && !isEnd(tokens.get(end))) {
            noun |= tokens.get(end).pos().matches("NOUN|PROPN|PRON");
            end++;
        }
        return noun ? new Span(tokens.get(from).start(), tokens.get(end - 1).end()) : null;
    }

    private static boolean isEnd(Token token) {
        return token.pos().matches("VERB|AUX|SCONJ|PUNCT") || token.lemma().matches("to|that|not|on");
    }
}

package io.parley.extraction.claims;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.attribution.CueGroup;
import io.parley.extraction.attribution.CueLexicon;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Called the plan a mistake and accused the ministers of haste": two reports of one speaker, which the tagger gives as
 * one. The second begins where a conjunction is followed by a verb of speech in the same tense, without a subject.
 */
final class CompoundReport {

    private static final int MOST_BETWEEN = 5;
    private static final int LEAST_WORDS = 2;
    private static final Set<CueGroup> GROUPS = EnumSet.of(
            CueGroup.SAY,
            CueGroup.TELL,
            CueGroup.ARGUE,
            CueGroup.ASK,
            CueGroup.PRAISE,
            CueGroup.BLAME,
            CueGroup.DENY,
            CueGroup.PROMISE);

    private final CueLexicon lexicon = CueLexicon.load();

    /** The attribution itself, or its parts in order. */
    List<Attribution> split(Attribution attribution, Reading reading) {
        Span cue = attribution.cue();
        if (cue == null || attribution.content().size() != 1) {
            return List.of(attribution);
        }
        Span content = attribution.content().get(0);
        List<Token> words = reading.tokensIn(content);
        Token verb = verb(reading.tokensIn(cue));
        if (verb == null || content.start() < cue.end()) {
            return List.of(attribution);
        }
        boolean quoted = false;
        for (int i = 0; i < words.size(); i++) {
            quoted ^= words.get(i).text().equals("\"");
            boolean joins = !quoted && i >= LEAST_WORDS && words.get(i).pos().equals("CCONJ");
            int second = joins ? secondVerb(words, i + 1, verb) : -1;
            if (second > 0 && words.size() - second > LEAST_WORDS) {
                return parts(attribution, content, words, i, second, reading);
            }
        }
        return List.of(attribution);
    }

    private List<Attribution> parts(
            Attribution whole, Span content, List<Token> words, int conjunction, int verb, Reading reading) {
        List<Attribution> out = new ArrayList<>();
        Span first = new Span(content.start(), words.get(conjunction - 1).end());
        out.add(new Attribution(whole.source(), whole.cue(), List.of(first), whole.kind(), whole.confidence()));
        Span rest = new Span(words.get(verb + 1).start(), content.end());
        out.addAll(split(
                new Attribution(
                        whole.source(), words.get(verb).span(), List.of(rest), whole.kind(), whole.confidence()),
                reading));
        return out;
    }

    /** The place of a verb of speech behind the conjunction, with at most words of time and manner between; else −1. */
    private int secondVerb(List<Token> words, int from, Token first) {
        boolean adjunct = from < words.size() && words.get(from).pos().equals("ADP");
        for (int i = from; i < Math.min(words.size() - 1, from + MOST_BETWEEN); i++) {
            Token token = words.get(i);
            if (token.pos().equals("VERB")) {
                boolean speech = GROUPS.contains(lexicon.groupOf(token.lemma(), true));
                return speech && sameTense(token, first) ? i : -1;
            }
            if (!adjunct && !token.pos().equals("ADV")) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable Token verb(List<Token> cue) {
        return cue.stream().filter(t -> t.pos().equals("VERB")).findFirst().orElse(null);
    }

    private static boolean sameTense(Token one, Token other) {
        return form(one).equals(form(other))
                && !form(one).equals("base")
                && !form(one).equals("ing");
    }

    private static String form(Token verb) {
        String text = verb.text().toLowerCase(Locale.ROOT);
        if (text.endsWith("ing")) {
            return "ing";
        }
        return text.equals(verb.lemma())
                ? "base"
                : text.equals(verb.lemma() + "s") || text.equals(verb.lemma() + "es") ? "s" : "past";
    }
}

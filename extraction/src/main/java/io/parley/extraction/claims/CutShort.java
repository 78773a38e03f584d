package io.parley.extraction.claims;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Indirect speech that the tagger ends too early: a clause without its verb ("claimed the arrest | occurred at sea"), an
 * accusation without its matter ("accused Italy | of breaking the truce"), a reason or consequence ("…, so it was void").
 */
final class CutShort {

    private static final Set<String> CLAUSAL = WordList.read("claims/clausal-cues.txt");
    private static final Set<String> BLAMING = Set.of("accuse", "blame", "criticise", "criticize", "condemn");
    private static final Set<String> MATTER = Set.of("of", "for", "over");
    private static final Set<String> REASONS = Set.of("so", "because", "unless", "until", "since");
    private static final Set<String> CONTRASTS = Set.of("but", "and");
    private static final Set<String> SHIFTED = Set.of("would", "could", "had", "might");
    private static final Set<String> BREAKS = Set.of("after", "as", "when", "while", "before", "but");

    private CutShort() {}

    static Attribution completed(Attribution attribution, Reading reading) {
        Span cue = attribution.cue();
        if (cue == null || attribution.content().size() != 1) {
            return attribution;
        }
        Span content = attribution.content().get(0);
        Sentence sentence = reading.sentenceAt(content.start());
        if (content.start() < cue.end()
                || content.end() >= sentence.end()
                || reading.text(content).contains("\"")) {
            return attribution;
        }
        List<Token> rest = reading.tokensIn(new Span(content.end(), sentence.end()));
        int end = end(reading.tokensIn(cue), reading.tokensIn(content), rest);
        boolean taken = end > content.end() && isTaken(new Span(content.end(), end), attribution, reading);
        return end <= content.end() || taken
                ? attribution
                : new Attribution(
                        attribution.source(),
                        cue,
                        List.of(new Span(content.start(), end)),
                        attribution.kind(),
                        attribution.confidence());
    }

    /** Where the content ends, or −1 where nothing is missing. */
    private static int end(List<Token> cue, List<Token> content, List<Token> rest) {
        if (rest.isEmpty()) {
            return -1;
        }
        boolean clausal = cue.stream().anyMatch(t -> CLAUSAL.contains(t.lemma()));
        boolean verbless = content.stream().noneMatch(CutShort::isVerb);
        if (clausal && verbless && verbFollows(rest)) {
            return last(rest, rest.size());
        }
        boolean blaming = cue.stream().anyMatch(t -> BLAMING.contains(t.lemma()));
        int matter = verbless ? matter(rest) : -1;
        if (blaming && matter >= 0) {
            return last(rest, nextBreak(rest, matter + 1));
        }
        return clausal && !verbless && goesOn(rest) ? last(rest, rest.size()) : -1;
    }

    private static boolean isVerb(Token token) {
        return token.pos().equals("VERB") || token.pos().equals("AUX");
    }

    /** A finite verb before the next comma, or behind an aside between two. */
    private static boolean verbFollows(List<Token> rest) {
        int from = 0;
        if (rest.get(0).text().equals(",")) {
            from = 1;
            while (from < rest.size() && !rest.get(from).text().equals(",")) {
                from++;
            }
            from++;
        }
        for (int i = from; i < rest.size() && !rest.get(i).pos().equals("PUNCT"); i++) {
            if (isVerb(rest.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The place of "of" right behind the one accused, at most with a day between; else −1. */
    private static int matter(List<Token> rest) {
        if (MATTER.contains(rest.get(0).lemma())) {
            return 0;
        }
        boolean day = rest.size() > 2
                && rest.get(0).lemma().equals("on")
                && MATTER.contains(rest.get(2).lemma());
        return day ? 2 : -1;
    }

    private static int nextBreak(List<Token> rest, int from) {
        for (int i = from; i < rest.size(); i++) {
            if (BREAKS.contains(rest.get(i).lemma()) || rest.get(i).text().equals(",")) {
                return i;
            }
        }
        return rest.size();
    }

    /** ", so the arrest was void", ", but the answer would be": still what was said. */
    private static boolean goesOn(List<Token> rest) {
        int at = rest.get(0).text().equals(",") ? 1 : 0;
        if (at >= rest.size()) {
            return false;
        }
        String word = rest.get(at).text().toLowerCase(Locale.ROOT);
        if (REASONS.contains(word)) {
            return at > 0 || word.equals("because");
        }
        for (int i = at + 1; CONTRASTS.contains(word) && i < rest.size(); i++) {
            if (isVerb(rest.get(i))) {
                return i > at + 1 && SHIFTED.contains(rest.get(i).text());
            }
        }
        return false;
    }

    /** The end of the last word before the place. */
    private static int last(List<Token> rest, int to) {
        int i = to;
        while (i > 0 && rest.get(i - 1).pos().equals("PUNCT")) {
            i--;
        }
        return i == 0 ? -1 : rest.get(i - 1).end();
    }

    /** Whether somebody else's words or a quotation stand there. */
    private static boolean isTaken(Span more, Attribution own, Reading reading) {
        return reading.text(more).contains("\"")
                || reading.attributions().stream()
                        .filter(other -> !other.equals(own) && other.kind() == Attribution.Kind.SPEECH)
                        .anyMatch(other -> other.cue() != null && more.overlaps(other.cue()));
    }
}

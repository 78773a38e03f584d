package io.parley.extraction.entities.linking;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.resource.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a capital stands for its government: it acts, decides or is dealt with, and nobody is in it or goes there. */
final class CapitalSense {

    private static final Set<String> PLACE = WordList.read("entities/linking/place-prepositions.txt");
    private static final Set<String> ADDRESSED = WordList.read("entities/linking/addressed-words.txt");
    /** Present tense of headlines, which parts of speech often miss. */
    private static final Set<String> ACTS = WordList.read("entities/linking/government-acts.txt");

    private static final Set<String> SIDES = Set.of("pro", "anti");
    private static final Set<String> PARTNER = WordList.read("entities/linking/partner-words.txt");
    private static final Set<String> MATTERS = WordList.read("entities/linking/government-matters.txt");

    private CapitalSense() {}

    static boolean government(Document document, Span span) {
        return document.sentenceOf(span)
                .map(sentence -> government(sentence.tokens(), span))
                .orElse(false);
    }

    private static boolean government(List<Token> tokens, Span span) {
        int from = 0;
        while (from < tokens.size() && tokens.get(from).end() <= span.start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).start() < span.end()) {
            to++;
        }
        String before = from > 0 ? tokens.get(from - 1).lemma() : "";
        if (addressed(tokens, from, before)) {
            return true;
        }
        if (PLACE.contains(before) || followedByPlace(tokens, to)) {
            return false;
        }
        if (tokens.get(to - 1).text().endsWith("'s")) {
            return matter(tokens, to);
        }
        boolean does = to < tokens.size() && ACTS.contains(tokens.get(to).text());
        boolean treated = from > 0 && tokens.get(from - 1).pos().equals("VERB");
        return does || treated || acts(tokens, to) || PARTNER.contains(before) || joined(tokens, from, to);
    }

    /** "pro-Moscow leaders", "the ambassador to Washington", "loyal to Damascus". */
    private static boolean addressed(List<Token> tokens, int from, String before) {
        String own = tokens.get(from).text();
        int hyphen = own.indexOf('-');
        boolean tied = hyphen >= 0 || before.endsWith("-");
        String side = hyphen > 0 ? own.substring(0, hyphen).toLowerCase(Locale.ROOT) : before.replace("-", "");
        if (before.equals("-") && from > 1) {
            side = tokens.get(from - 2).lemma();
        }
        return (tied && SIDES.contains(side))
                || (before.equals("to")
                        && from > 1
                        && ADDRESSED.contains(tokens.get(from - 2).lemma()));
    }

    /** "Moscow, Russia" and "Moscow (Reuters)" and "Moscow —" are places. */
    private static boolean followedByPlace(List<Token> tokens, int to) {
        if (to >= tokens.size()) {
            return false;
        }
        String next = tokens.get(to).text();
        boolean nameAfterComma = next.equals(",")
                && to + 1 < tokens.size()
                && tokens.get(to + 1).pos().equals("PROPN")
                && (to + 2 >= tokens.size() || !tokens.get(to + 2).text().equals("and"));
        return nameAfterComma || next.equals("(") || next.equals("—") || next.equals(":");
    }

    private static boolean matter(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 4); i++) {
            Token token = tokens.get(i);
            if (MATTERS.contains(token.lemma())) {
                return true;
            }
            if (!token.pos().matches("(ADJ|NOUN|PROPN|ADV).*")) {
                return false;
            }
        }
        return false;
    }

    private static boolean acts(List<Token> tokens, int to) {
        for (int i = to; i < Math.min(tokens.size(), to + 3); i++) {
            String pos = tokens.get(i).pos();
            if (pos.equals("AUX") || pos.equals("VERB")) {
                return i > to || !tokens.get(i).text().endsWith("ing");
            }
            if (!pos.equals("ADV")) {
                return false;
            }
        }
        return false;
    }

    /** "between Moscow and Kyiv": the first of the pair tells. */
    private static boolean joined(List<Token> tokens, int from, int to) {
        boolean second = from > 2 && tokens.get(from - 1).text().equals("and");
        if (second) {
            for (int i = from - 2; i >= Math.max(0, from - 6); i--) {
                if (tokens.get(i).text().equals("between")) {
                    return true;
                }
            }
        }
        return to + 1 < tokens.size()
                && tokens.get(to).text().equals("and")
                && tokens.get(to + 1).pos().equals("PROPN")
                && acts(tokens, to + 2);
    }
}

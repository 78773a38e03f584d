package io.parley.extraction.entities.names;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Seat;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.Demonyms;
import io.parley.extraction.entities.knowledge.Folding;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells new names that are none where they stand: parts of an adjective, the writer's line under a headline. */
final class NotNames {

    private static final int LONGEST_WORD = 40;
    private static final int HEAD_LINES = 4;

    /** "the Zika virus": what an illness is called. */
    private static final Pattern ILLNESS = Pattern.compile(
            "\\b(\\p{Lu}[\\p{L}-]+)(?:'s)? (?:virus|fever|disease|epidemic|outbreak|infections?|vaccines?|syndrome)\\b");

    private final Demonyms demonyms;

    NotNames(Demonyms demonyms) {
        this.demonyms = demonyms;
    }

    /**
     * @param illnesses the names that the text gives to illnesses
     */
    boolean refuses(String text, Name name, Set<String> illnesses) {
        return name.candidates().isEmpty()
                && (partOfAdjective(text, name.span())
                        || isSeat(text, name.span())
                        || credit(text, name)
                        || isIllness(
                                text.substring(name.span().start(), name.span().end()), illnesses));
    }

    /** "Zika", "House Zika". */
    private static boolean isIllness(String words, Set<String> illnesses) {
        return illnesses.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** The names that a text gives to illnesses, wherever it leaves that word out. */
    static Set<String> illnesses(String text) {
        return ILLNESS.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** "(D-Mass.)": whose party and state stand behind a legislator's name. */
    private static boolean isSeat(String text, Span span) {
        return span.start() > 0
                && text.charAt(span.start() - 1) == '('
                && Seat.isWithState(text.substring(span.start(), span.end()));
    }

    /** "Lankan" or "Sri" of "Sri Lankan", "South" of "South Korean". */
    private boolean partOfAdjective(String text, Span span) {
        int before = span.start() - 1;
        while (before > 0 && span.start() - before < LONGEST_WORD && text.charAt(before - 1) != ' ') {
            before--;
        }
        int after = span.end() + 1;
        while (after < text.length() && after - span.end() < LONGEST_WORD && Character.isLetter(text.charAt(after))) {
            after++;
        }
        return (before >= 0 && demonym(text, before, span.end()))
                || (after <= text.length() && demonym(text, span.start(), after));
    }

    private boolean demonym(String text, int start, int end) {
        return demonyms.isDemonym(Folding.fold(text.substring(start, end)));
    }

    /** A person alone on one of the first lines wrote the article. */
    private static boolean credit(String text, Name name) {
        int start = name.span().start();
        int end = name.span().end();
        boolean alone = start > 0
                && text.charAt(start - 1) == '\n'
                && end < text.length()
                && text.charAt(end) == '\n'
                && text.substring(start, end).indexOf(' ') > 0;
        return name.type() == EntityType.PERSON && alone && line(text, start) < HEAD_LINES;
    }

    /** How many lines with words come before, counted no further than it matters. */
    private static int line(String text, int offset) {
        int lines = 0;
        for (int i = offset - 1; i > 0 && lines < HEAD_LINES; i--) {
            lines += text.charAt(i) == '\n' && text.charAt(i - 1) != '\n' ? 1 : 0;
        }
        return lines;
    }
}

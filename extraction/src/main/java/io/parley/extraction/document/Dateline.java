package io.parley.extraction.document;

import io.parley.extraction.resource.DataFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that opens a dispatch: place, day and agency up to a dash, or known places in capitals before the first word
 * of the news ("PARIS Talks between", "BRUSSELS/WASHINGTON The two"). None of it is news.
 */
public final class Dateline {

    private static final int LONGEST = 110;
    private static final Pattern OPENING = Pattern.compile("\\p{Lu}[\\p{Lu}.'-]+[ ,(/]");
    private static final Pattern DASH = Pattern.compile("\\s[-\u2013\u2014]+\\s");

    private static final int MOST_WORDS = 5;
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.' -]*\\p{Lu}\\.?");
    private static final Pattern NEWS = Pattern.compile(" [\\p{Lu}\\p{N}\"\u201c$]");

    private static final Set<String> PLACES = places();

    private Dateline() {}

    /** Where the dateline of a paragraph is; empty, at its start, if it has none. */
    public static Span of(Document document, Span paragraph) {
        return new Span(paragraph.start(), end(document.text(), paragraph));
    }

    static int end(String text, Span paragraph) {
        int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        CharSequence head = text.subSequence(paragraph.start(), limit);
        if (!OPENING.matcher(head).lookingAt()) {
            return paragraph.start();
        }
        Matcher dash = DASH.matcher(head);
        return paragraph.start() + (dash.find() ? dash.end() : afterPlaces(head));
    }

    /** Behind the longest run of known places in capitals that opens the text; 0 where the news begins at once. */
    private static int afterPlaces(CharSequence head) {
        int end = 0;
        int words = 0;
        for (int i = 0; i < head.length() && words < MOST_WORDS; i++) {
            if (head.charAt(i) == ' ') {
                words++;
                boolean news = NEWS.matcher(head).region(i, head.length()).lookingAt();
                end = news && arePlaces(head.subSequence(0, i).toString()) ? i + 1 : end;
            }
        }
        return end;
    }

    /** "BERLIN/FRANKFURT", "FERGUSON, Mo./WASHINGTON": one of the two words beside a comma must be known. */
    private static boolean arePlaces(String words) {
        for (String place : words.split("/", -1)) {
            String[] parts = place.split(", ", 2);
            boolean known = isPlace(parts[0]) || (parts.length > 1 && isPlace(parts[1]));
            if (!known || !CAPITALS.matcher(parts[0]).matches()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlace(String words) {
        return PLACES.contains(words.toUpperCase(Locale.ROOT));
    }

    private static Set<String> places() {
        Set<String> out = new HashSet<>();
        for (String file : List.of("knowledge/places.tsv", "knowledge/countries.tsv")) {
            for (DataFile.Row row : DataFile.rows(file)) {
                if (row.column(2).equals("GPE")) {
                    out.add(row.column(1).toUpperCase(Locale.ROOT));
                    for (String alias : row.column(3).split("\\|", -1)) {
                        out.add(alias.toUpperCase(Locale.ROOT));
                    }
                }
            }
        }
        out.remove("");
        return Set.copyOf(out);
    }

    /** The dateline of the paragraph that holds a sentence. */
    public static Span of(Document document, Sentence sentence) {
        return of(document, document.paragraphs().get(sentence.paragraph()));
    }
}

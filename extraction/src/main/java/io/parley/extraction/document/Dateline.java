package io.parley.extraction.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that opens a dispatch, up to its dash: place, day and agency. None of it is news. */
public final class Dateline {

    private static final int LONGEST = 110;
    private static final Pattern OPENING = Pattern.compile("\\p{Lu}[\\p{Lu}.'-]+[ ,(/]");
    private static final Pattern DASH = Pattern.compile("\\s[-\u2013\u2014]+\\s");

    private Dateline() {}

    /** Where the dateline of a paragraph is; empty, at its start, if it has none. */
    public static Span of(Document document, Span paragraph) {
        int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        CharSequence head = document.text().subSequence(paragraph.start(), limit);
        Matcher dash = DASH.matcher(head);
        boolean found = OPENING.matcher(head).lookingAt() && dash.find();
        return new Span(paragraph.start(), found ? paragraph.start() + dash.end() : paragraph.start());
    }

    /** The dateline of the paragraph that holds a sentence. */
    public static Span of(Document document, Sentence sentence) {
        return of(document, document.paragraphs().get(sentence.paragraph()));
    }
}

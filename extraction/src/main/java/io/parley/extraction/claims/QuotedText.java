package io.parley.extraction.claims;

import io.parley.events.claims.QuoteKind;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import java.util.BitSet;
import java.util.List;

/** Which characters of a document stand in quotation marks; a quotation may run on over paragraphs. */
final class QuotedText {

    /** Words outside the marks that a wholly quoted content may have, as a share: slips of span ends. */
    private static final double ALL_BUT = 0.97;

    private final String text;
    private final BitSet quoted = new BitSet();

    QuotedText(Document document) {
        this.text = document.text();
        for (Span paragraph : document.paragraphs()) {
            mark(paragraph, '"');
        }
        if (quoted.isEmpty()) {
            document.paragraphs().forEach(this::markSingle);
        }
    }

    private void mark(Span paragraph, char mark) {
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (text.charAt(i) == mark) {
                if (open >= 0) {
                    quoted.set(open + 1, i);
                    open = -1;
                } else {
                    open = i;
                }
            }
        }
        if (open >= 0) {
            quoted.set(open + 1, paragraph.end());
        }
    }

    /** Single marks count only where no double ones are used, and only at the edges of words. */
    private void markSingle(Span paragraph) {
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (text.charAt(i) != '\'') {
                continue;
            }
            boolean begins = i == paragraph.start() || !Character.isLetterOrDigit(text.charAt(i - 1));
            boolean ends = i + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (open < 0 && begins && !ends) {
                open = i;
            } else if (open >= 0 && ends && ",.!?".indexOf(text.charAt(i - 1)) >= 0) {
                quoted.set(open + 1, i);
                open = -1;
            }
        }
    }

    QuoteKind kindOf(List<Span> content) {
        int words = 0;
        int inMarks = 0;
        for (Span span : content) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    words++;
                    inMarks += quoted.get(i) ? 1 : 0;
                }
            }
        }
        if (inMarks == 0) {
            return QuoteKind.INDIRECT;
        }
        return inMarks >= words * ALL_BUT ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }
}

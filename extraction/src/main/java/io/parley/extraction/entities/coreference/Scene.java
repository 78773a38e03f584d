package io.parley.extraction.entities.coreference;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.linking.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names of a document sentence by sentence, and which characters are inside quotation marks. */
final class Scene {

    private final Document document;
    private final List<List<Mention>> sentences = new ArrayList<>();
    private final boolean[] quoted;

    Scene(Document document, List<Draft> drafts) {
        this.document = document;
        this.quoted = quoted(document);
        List<Mention> all = new ArrayList<>();
        for (Draft draft : drafts) {
            draft.spans().forEach(span -> all.add(new Mention(span, draft, 0)));
        }
        all.sort(Comparator.comparingInt(mention -> mention.span().start()));
        int next = 0;
        for (int s = 0; s < document.sentences().size(); s++) {
            List<Mention> here = new ArrayList<>();
            int end = document.sentences().get(s).end();
            while (next < all.size() && all.get(next).span().start() < end) {
                Mention mention = all.get(next++);
                here.add(new Mention(mention.span(), mention.draft(), prominence(s, mention.span(), here.isEmpty())));
            }
            sentences.add(here);
        }
    }

    Document document() {
        return document;
    }

    List<Token> tokens(int sentence) {
        return document.sentences().get(sentence).tokens();
    }

    /** The names of a sentence in order, with what was resolved so far. */
    List<Mention> mentions(int sentence) {
        return sentences.get(sentence);
    }

    boolean quoted(int offset) {
        return quoted[offset];
    }

    boolean named(Span span) {
        return sentences.stream().flatMap(List::stream).anyMatch(mention -> mention.span()
                .overlaps(span));
    }

    void add(int sentence, Mention mention) {
        sentences.get(sentence).add(mention);
    }

    /** 2 for what looks like the subject or the speaker, 0 behind a preposition, else 1. */
    private int prominence(int sentence, Span span, boolean first) {
        List<Token> tokens = tokens(sentence);
        int from = 0;
        while (from < tokens.size() && tokens.get(from).end() <= span.start()) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).start() < span.end()) {
            to++;
        }
        if (to == 0) {
            return 1;
        }
        String next = to < tokens.size() ? tokens.get(to).pos() : "";
        String previous = from > 0 ? tokens.get(from - 1).pos() : "";
        if (next.startsWith("VERB")
                || next.startsWith("AUX")
                || (previous.equals("VERB") && to < tokens.size() && !first)) {
            return 2;
        }
        if (tokens.get(to - 1).text().endsWith("'s")) {
            return 0;
        }
        boolean verbBefore =
                tokens.subList(0, from).stream().anyMatch(token -> token.pos().equals("VERB"));
        if (first && !verbBefore && !previous.equals("ADP")) {
            return 2;
        }
        return previous.equals("ADP") ? 0 : 1;
    }

    private static boolean[] quoted(Document document) {
        boolean[] quoted = new boolean[document.text().length() + 1];
        for (Span paragraph : document.paragraphs()) {
            boolean inside = false;
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                inside ^= document.text().charAt(i) == '"';
                quoted[i] = inside;
            }
        }
        return quoted;
    }

    /** A name, or something that was resolved to its entity. */
    record Mention(Span span, Draft draft, int prominence) {}
}

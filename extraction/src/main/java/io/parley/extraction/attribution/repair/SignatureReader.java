package io.parley.extraction.attribution.repair;

import io.parley.extraction.attribution.features.QuoteMarks;
import io.parley.extraction.document.Dateline;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.resource.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the signatures of a document: a verb of saying beside its subject, with nothing left to report behind it. */
final class SignatureReader {

    private static final Set<String> VERBS = WordList.read("attribution/signature-verbs.txt");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "PRON");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM", "PART", "CCONJ");
    private static final Set<String> JOINING = Set.of("of", "for", "from", "at", "with", "in");
    private static final Set<String> DAYS = WordList.read("entities/names/calendar.txt");
    private static final Set<String> PLACE = Set.of("in", "at");
    private static final int LONGEST_SOURCE = 16;
    private static final int LONGEST_REST = 9;
    private static final int LEAST_CONTENT = 3;

    private final Document document;
    private final Map<Integer, Span> quoteByEnd = new HashMap<>();
    private final List<Signature> found = new ArrayList<>();

    private SignatureReader(Document document) {
        this.document = document;
        for (Span paragraph : document.paragraphs()) {
            QuoteMarks.in(document.text(), paragraph).stream()
                    .filter(QuoteMarks.Quoted::closed)
                    .forEach(quote -> quoteByEnd.put(quote.outer().end(), quote.outer()));
        }
    }

    static List<Signature> read(Document document) {
        SignatureReader reader = new SignatureReader(document);
        document.sentences().forEach(reader::sentence);
        return reader.found;
    }

    private void sentence(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int from = Math.max(sentence.start(), Dateline.of(document, sentence).end());
        for (int i = 1; i < tokens.size(); i++) {
            if (isVerb(tokens, i)) {
                Signature signature = behind(tokens, i, from);
                signature = signature == null ? ahead(tokens, i, from) : signature;
                if (signature != null) {
                    found.add(signature);
                    from = signature.words().end();
                }
            }
        }
    }

    private static boolean isVerb(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        Token before = tokens.get(i - 1);
        return verb.pos().equals("VERB")
                && VERBS.contains(verb.lemma())
                && !verb.text().endsWith("ing")
                && !before.pos().equals("AUX")
                && !before.pos().equals("PART");
    }

    /** {@code …," said a rebel fighter}: the subject follows the verb. */
    private @Nullable Signature behind(List<Token> tokens, int verb, int from) {
        if (!closes(tokens.get(verb - 1))) {
            return null;
        }
        int end = verb + 1;
        while (end < tokens.size() && end - verb <= LONGEST_SOURCE && isPart(tokens, end, verb + 1)) {
            end++;
        }
        boolean done = end >= tokens.size() || !tokens.get(end).pos().matches("VERB|AUX|SCONJ");
        return done && end > verb + 1 ? signature(tokens, verb, tokens.subList(verb + 1, end), verb - 1, from) : null;
    }

    /** {@code …," a rebel fighter said}: the subject stands between the comma or mark and the verb. */
    private @Nullable Signature ahead(List<Token> tokens, int verb, int from) {
        int start = verb;
        while (start > 0 && verb - start <= LONGEST_SOURCE && isNominal(tokens, start - 1)) {
            start--;
        }
        boolean oddWord = start > 1
                && closes(tokens.get(start - 2))
                && !tokens.get(start - 1).pos().matches("VERB|AUX|SCONJ|PRON|PUNCT");
        start -= oddWord ? 1 : 0;
        if (start == verb || start == 0 || !nothingFollows(tokens, verb)) {
            return null;
        }
        if (closes(tokens.get(start - 1))) {
            return signature(tokens, verb, tokens.subList(start, verb), start - 1, from);
        }
        return null;
    }

    private @Nullable Signature signature(List<Token> tokens, int verb, List<Token> source, int mark, int from) {
        if (source.stream().noneMatch(token -> NOUNS.contains(token.pos()))) {
            return null;
        }
        Span speaks =
                new Span(source.get(0).start(), source.get(source.size() - 1).end());
        Span cue = tokens.get(verb).span();
        Span quote = quoteByEnd.get(tokens.get(mark).end());
        if (quote != null) {
            return new Signature(cue, speaks, quote, true);
        }
        List<Token> said = tokens.stream().filter(t -> t.start() >= from).toList();
        said = said.subList(0, Math.max(0, said.indexOf(tokens.get(mark))));
        boolean clause = said.size() >= LEAST_CONTENT
                && said.stream().anyMatch(t -> t.pos().equals("VERB") || t.pos().equals("AUX"))
                && said.stream().noneMatch(t -> t.text().equals("\""))
                && !said.get(0).pos().equals("SCONJ");
        return clause
                ? new Signature(
                        cue,
                        speaks,
                        new Span(said.get(0).start(), said.get(said.size() - 1).end()),
                        false)
                : null;
    }

    /** Time, place and occasion may follow ("on Tuesday", "in a statement"), another clause may not. */
    private static boolean nothingFollows(List<Token> tokens, int verb) {
        int rest = 0;
        for (int i = verb + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.text().matches("[.;!?\"]")) {
                return true;
            }
            boolean clause =
                    token.pos().matches("VERB|AUX|SCONJ") || token.text().matches("[:,]|that|\\(");
            if (clause || ++rest > LONGEST_REST) {
                return false;
            }
        }
        return true;
    }

    private static boolean closes(Token mark) {
        return mark.text().equals(",") || mark.text().equals("\"");
    }

    /** Also whatever begins with a capital or goes on behind a hyphen: taggers know few names from other languages. */
    private static boolean isNominal(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.text().equals(",")) {
            return false;
        }
        boolean hyphen = token.text().equals("-") || token.text().startsWith("-");
        boolean behindHyphen = at > 0 && tokens.get(at - 1).text().equals("-");
        return NOMINAL.contains(token.pos())
                || JOINING.contains(token.lemma())
                || hyphen
                || behindHyphen
                || Character.isUpperCase(token.text().charAt(0));
    }

    /** The subject behind the verb ends before a day ("said Horn Tuesday") and before what tells time and place. */
    private static boolean isPart(List<Token> tokens, int at, int start) {
        Token token = tokens.get(at);
        boolean day = at > start && DAYS.contains(token.text().toLowerCase(Locale.ROOT));
        // What a tagger takes the first word of a description for matters little: it follows the verb of saying.
        boolean first = at == start && !token.pos().matches("VERB|AUX|SCONJ|PUNCT");
        return (first || isNominal(tokens, at)) && !day && !(at > start && PLACE.contains(token.lemma()));
    }
}

package io.parley.extraction.attribution.repair;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.resource.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** "The freeze, which the minister said was the fairest in the region, ends soon": what stands behind the verb is said. */
final class RelativeReports implements AttributionRepair {

    private static final Set<String> VERBS = WordList.read("attribution/signature-verbs.txt");
    private static final Set<String> RELATIVE = Set.of("which", "who");
    private static final double CERTAINTY = 0.75;
    private static final int LONGEST_SUBJECT = 10;

    @Override
    public List<Attribution> apply(List<Attribution> found, Document document) {
        List<Attribution> all = new ArrayList<>(found);
        for (Sentence sentence : document.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 2; i + 1 < tokens.size(); i++) {
                int relative = isReport(tokens, i) ? relative(tokens, i) : -1;
                if (relative >= 0) {
                    put(reported(tokens, relative, i), all);
                }
            }
        }
        all.sort(Comparator.comparingInt(RelativeReports::place));
        return all;
    }

    /** Instead of what the chains made of the same cue. */
    private static void put(Attribution report, List<Attribution> all) {
        Span cue = report.cue();
        all.removeIf(other -> cue != null && other.cue() != null && cue.overlaps(other.cue()));
        all.add(report);
    }

    private static int place(Attribution attribution) {
        Span cue = attribution.cue();
        return cue == null ? attribution.content().get(0).start() : cue.start();
    }

    /** A verb of saying with another verb right behind it: that one's subject stands before the relative clause. */
    private static boolean isReport(List<Token> tokens, int i) {
        Token next = tokens.get(i + 1);
        return VERBS.contains(tokens.get(i).lemma())
                && tokens.get(i).pos().equals("VERB")
                && next.pos().matches("AUX|VERB")
                && !next.text().endsWith("ing");
    }

    /** Where "which" or "who" stands with only a subject between it and the verb; −1 where it does not. */
    private static int relative(List<Token> tokens, int verb) {
        boolean noun = false;
        for (int i = verb - 1; i >= Math.max(0, verb - LONGEST_SUBJECT); i--) {
            Token token = tokens.get(i);
            if (RELATIVE.contains(token.lemma()) && noun) {
                return i;
            }
            if (token.pos().matches("PUNCT|AUX|SCONJ")) {
                return -1;
            }
            noun |= token.pos().matches("NOUN|PROPN|PRON");
        }
        return -1;
    }

    private static Attribution reported(List<Token> tokens, int relative, int verb) {
        int end = verb + 1;
        while (end < tokens.size() && !tokens.get(end).text().matches("[,.;:]")) {
            end++;
        }
        return new Attribution(
                new Span(tokens.get(relative + 1).start(), tokens.get(verb - 1).end()),
                tokens.get(verb).span(),
                List.of(new Span(
                        tokens.get(verb + 1).start(), tokens.get(end - 1).end())),
                Attribution.Kind.SPEECH,
                CERTAINTY);
    }
}

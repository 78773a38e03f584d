package io.parley.extraction.claims;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a reported utterance says anything: not "did not say when", "asked whether", "discussed the matter". */
final class Substance {

    private static final Set<String> ACTS = WordList.read("claims/act-cues.txt");
    private static final Set<String> UNSPOKEN = WordList.read("claims/unspoken-verbs.txt");
    private static final Set<String> SILENT = WordList.read("claims/silent-cues.txt");
    private static final Set<String> CLAUSES = Set.of("that", "to", "how", "why", "whether", "what");
    private static final Set<String> QUESTIONS =
            Set.of("whether", "if", "when", "where", "what", "which", "who", "how", "why", "about", "on");
    private static final Set<String> AHEAD = Set.of("will", "'ll", "shall");
    private static final Set<String> NEGATIONS = WordList.read("claims/negations.txt");

    private Substance() {}

    static boolean isIn(Attribution attribution, Reading reading) {
        Span cue = attribution.cue();
        if (cue == null) {
            return true;
        }
        List<Token> words = reading.tokensIn(cue);
        List<Span> content = attribution.content();
        boolean quoted = content.stream().anyMatch(c -> reading.text(c).indexOf('"') >= 0);
        return quoted
                || !(isOnlyName(content, reading)
                        || isOnlyDate(content, reading)
                        || isAhead(words)
                        || isUnsaid(words, content, reading)
                        || isQuestionPut(words, content, reading)
                        || (isAct(words) && !hasClause(content, reading)));
    }

    /** "criticised Marlow" and "proposed a plan" tell of whom and that, not what. */
    private static boolean isOnlyName(List<Span> content, Reading reading) {
        if (content.size() != 1) {
            return false;
        }
        Span whole = content.get(0);
        for (EntityMention mention : reading.mentionsIn(whole)) {
            List<Token> rest = reading.tokensIn(whole).stream()
                    .filter(t -> !mention.span().contains(t.span()))
                    .filter(t -> !t.pos().equals("DET") && !t.pos().equals("PUNCT"))
                    .toList();
            if (mention.form() == EntityMention.Form.NAME && rest.isEmpty()) {
                return true;
            }
        }
        return reading.tokensIn(whole).stream()
                .allMatch(t -> t.pos().equals("PRON")
                        || t.pos().equals("PUNCT")
                        || t.pos().equals("DET"));
    }

    private static boolean isOnlyDate(List<Span> content, Reading reading) {
        return content.stream().allMatch(c -> reading.datesIn(c).stream()
                .anyMatch(d -> d.span().contains(c)));
    }

    /** "Will announce": not said yet. */
    private static boolean isAhead(List<Token> cue) {
        for (int i = 0; i + 1 < cue.size(); i++) {
            boolean verb = cue.subList(i + 1, cue.size()).stream()
                    .anyMatch(t -> t.pos().equals("VERB") && t.text().equalsIgnoreCase(t.lemma()));
            if (AHEAD.contains(cue.get(i).text().toLowerCase(Locale.ROOT)) && verb) {
                return true;
            }
        }
        return false;
    }

    /** "has not said whether", "gave no details", "declined to say when". */
    private static boolean isUnsaid(List<Token> cue, List<Span> content, Reading reading) {
        boolean negated = cue.stream().anyMatch(t -> NEGATIONS.contains(t.lemma()));
        boolean silent = cue.stream().anyMatch(t -> SILENT.contains(t.lemma()));
        return (negated || silent)
                && (asks(content, reading) || !hasClause(content, reading) || isSilence(content, reading));
    }

    /** "declined to comment", "refused to be named": what is declined is only to speak. */
    private static boolean isSilence(List<Span> content, Reading reading) {
        List<Token> words = reading.tokensIn(content.get(0));
        return words.size() > 1
                && words.get(0).lemma().equals("to")
                && words.stream()
                        .skip(1)
                        .filter(t -> !t.lemma().matches("be|have"))
                        .findFirst()
                        .map(t -> UNSPOKEN.contains(t.lemma()))
                        .orElse(false);
    }

    /** "Asked if he would go, he said": the question of somebody else. */
    private static boolean isQuestionPut(List<Token> cue, List<Span> content, Reading reading) {
        boolean asked = cue.stream()
                .anyMatch(t -> t.text().toLowerCase(Locale.ROOT).equals("asked")
                        && !t.text().equals("asked"));
        boolean passive = cue.size() > 1
                && cue.get(cue.size() - 2).lemma().equals("be")
                && cue.get(cue.size() - 1).text().equals("asked");
        return (asked || passive) && asks(content, reading);
    }

    private static boolean asks(List<Span> content, Reading reading) {
        List<Token> words = reading.tokensIn(content.get(0));
        return !words.isEmpty() && QUESTIONS.contains(words.get(0).text().toLowerCase(Locale.ROOT));
    }

    private static boolean isAct(List<Token> cue) {
        return cue.stream()
                .filter(t -> t.pos().equals("VERB") || t.pos().equals("NOUN"))
                .allMatch(t -> ACTS.contains(t.lemma()));
    }

    private static boolean hasClause(List<Span> content, Reading reading) {
        List<Token> words = reading.tokensIn(content.get(0));
        boolean opens = !words.isEmpty() && CLAUSES.contains(words.get(0).text().toLowerCase(Locale.ROOT));
        return opens || words.stream().anyMatch(t -> t.pos().equals("AUX"));
    }
}

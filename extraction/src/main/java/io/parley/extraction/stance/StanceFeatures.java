package io.parley.extraction.stance;

import io.parley.events.claims.QuoteKind;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.claims.Stance;
import io.parley.extraction.clauses.Argument;
import io.parley.extraction.clauses.Clause;
import io.parley.extraction.clauses.Polarity;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tells the stance of an utterance: its cue, the wordings of its content after all negation, its main clauses. */
public final class StanceFeatures {

    private static final int[] WEIGHT_STEPS = {1, 2, 3, 4, 6};
    private static final int[] LENGTH_STEPS = {5, 10, 18, 30};
    private static final Set<String> TELLING = Set.of("NOUN", "VERB", "ADJ", "ADV", "AUX", "SCONJ", "INTJ");
    private static final Set<String> SELF = Set.of("i", "we", "us");
    private static final Set<String> PERSONS = Set.of("he", "she", "it", "they", "you", "who");

    private final StanceWording wording;

    public StanceFeatures(StanceWording wording) {
        this.wording = wording;
    }

    /** The features of what one speaker said in one place. */
    public List<String> of(Utterance utterance, Reading reading) {
        List<String> out = new ArrayList<>();
        out.add("quote=" + utterance.quote());
        out.add("kind=" + utterance.speaker());
        String said = cue(utterance.cue(), reading, out);
        wordings(utterance.content(), said, reading, out);
        List<Token> tokens = new ArrayList<>();
        utterance.content().forEach(span -> tokens.addAll(reading.tokensIn(span)));
        words(tokens, out);
        boolean first = true;
        for (Span span : utterance.content()) {
            for (Clause clause : mainClauses(span, reading)) {
                clause(clause, said, first, out, reading);
                first = false;
            }
        }
        return out;
    }

    private String cue(@Nullable Span cue, Reading reading, List<String> out) {
        if (cue == null) {
            out.add("cue none");
            return "none";
        }
        List<Token> tokens = reading.tokensIn(cue);
        tokens.forEach(t -> out.add("cue=" + t.lemma()));
        Stance said = wording.ofCue(cue, reading);
        if (!tokens.isEmpty()) {
            Polarity polarity =
                    reading.clauses().standing(tokens.get(0).start()).polarity();
            out.add("cueStance=" + said + polarity);
        }
        return String.valueOf(said);
    }

    private void wordings(List<Span> content, String said, Reading reading, List<String> out) {
        Map<Stance, Integer> sums = new EnumMap<>(Stance.class);
        Map<Stance, Integer> denied = new EnumMap<>(Stance.class);
        for (Span span : content) {
            for (StanceWording.Found found : wording.in(span, reading)) {
                (found.polarity() == Polarity.POSITIVE ? sums : denied)
                        .merge(found.stance(), found.weight(), Integer::sum);
            }
        }
        sums.forEach((stance, sum) -> {
            out.add("wording=" + stance);
            out.add("wording=" + stance + step(sum, WEIGHT_STEPS));
        });
        denied.forEach((stance, sum) -> out.add("denied=" + stance));
        String best = sums.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> e.getKey() + "" + (sums.size() > 1))
                .orElse("none");
        out.add("best=" + best);
        out.add("best+cue=" + best + said);
    }

    private static void words(List<Token> tokens, List<String> out) {
        out.add("length=" + step(tokens.size(), LENGTH_STEPS));
        for (Token token : tokens) {
            if (TELLING.contains(token.pos())) {
                out.add("w=" + token.lemma());
            }
            if (token.text().equals("?")) {
                out.add("asks");
            }
        }
    }

    /** The clauses that nothing else in the span governs, and what is joined to them. */
    private static List<Clause> mainClauses(Span span, Reading reading) {
        List<Clause> inside = reading.clauses().in(span);
        return inside.stream()
                .filter(c -> c.kind() != Clause.Kind.NOUN)
                .filter(c -> c.governor() < 0 || inside.stream().noneMatch(other -> other.index() == c.governor()))
                .toList();
    }

    private static void clause(Clause clause, String said, boolean first, List<String> out, Reading reading) {
        String subject = subject(clause, reading);
        boolean negative = clause.own().polarity() == Polarity.NEGATIVE;
        String mood = clause.own().mood().toString();
        out.add("root=" + clause.lemma() + (negative ? "!" : ""));
        out.add("mood=" + mood + (negative ? "!" : ""));
        out.add("mood+subject=" + mood + (negative ? "!" : "") + subject);
        out.add("tense+subject=" + clause.tense() + subject);
        out.add("effective=" + clause.effectivePolarity() + clause.mood());
        out.add("effective+cue=" + clause.effectivePolarity() + said);
        if (first) {
            out.add("root1=" + clause.lemma() + (negative ? "!" : ""));
            out.add("mood1=" + mood + (negative ? "!" : "") + clause.kind());
        }
        clause.complements().stream()
                .map(reading.clauses()::get)
                .forEach(c -> out.add("under=" + clause.lemma() + " " + c.lemma()));
        clause.objects().forEach(o -> out.add("object=" + lemma(o, reading)));
    }

    private static String lemma(Argument argument, Reading reading) {
        List<Token> tokens = reading.tokensIn(argument.head());
        return tokens.isEmpty()
                ? ""
                : tokens.get(0).pos().equals("PROPN") ? "PROPN" : tokens.get(0).lemma();
    }

    private static String subject(Clause clause, Reading reading) {
        if (clause.subjects().isEmpty()) {
            return "none";
        }
        Argument argument = clause.subjects().get(0);
        List<Token> tokens = reading.tokensIn(argument.head());
        String word = tokens.isEmpty() ? "" : tokens.get(0).text().toLowerCase(Locale.ROOT);
        if (SELF.contains(word)) {
            return "self";
        }
        return PERSONS.contains(word) ? word : argument.mentions().isEmpty() ? "thing" : "named";
    }

    private static int step(int value, int[] steps) {
        int step = 0;
        while (step < steps.length && value >= steps[step]) {
            step++;
        }
        return step;
    }

    /** What is judged: who speaks (only of what kind), by which words, and what. */
    public record Utterance(@Nullable Span cue, List<Span> content, QuoteKind quote, SpeakerKind speaker) {

        public Utterance {
            content = List.copyOf(content);
        }
    }
}

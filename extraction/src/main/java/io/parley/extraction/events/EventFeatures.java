package io.parley.extraction.events;

import io.parley.events.text.TextSpan;
import io.parley.extraction.clauses.Clause;
import io.parley.extraction.clauses.Standing;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The features by which a word is judged: whether it tells a key happening, and of which type. Training shares them. */
public final class EventFeatures {

    private static final int[] SENTENCES = {0, 1, 2, 4, 8, 14};
    private static final int PARTS = 5;

    private final EventWords words = new EventWords();
    private final EventCandidates candidates = new EventCandidates(words);
    private final SyntaxFeatures syntax = new SyntaxFeatures(words);

    /**
     * A candidate as training sees it.
     *
     * @param number of its sentence in the article
     * @param sentence where its sentence stands, in code points of the article
     * @param told whether it has happened or is planned, neither denied nor hoped for
     * @param refused whether it is denied as a fact, so that it can only be a refusal
     */
    public record Case(
            int number, TextSpan sentence, TextSpan trigger, boolean told, boolean refused, List<String> features) {

        public Case {
            features = List.copyOf(features);
        }

        boolean mayBeAny() {
            return told || refused;
        }

        /** Whether the word, as it stands after negation and mood, can be an event of the type. */
        boolean mayBe(String type) {
            return told || (refused && type.equals(EventStanding.REFUSAL));
        }
    }

    /** All candidates of an article with their features. */
    public List<Case> cases(Reading reading) {
        Article article = new Article(reading, words);
        return candidates(reading).stream()
                .map(c -> of(c, article, of(c, article)))
                .toList();
    }

    /** The candidates of an article in the same order, with features where they can be an event at all. */
    List<Case> possible(Reading reading, List<EventCandidate> found) {
        Article article = new Article(reading, words);
        List<Case> out = new ArrayList<>();
        for (EventCandidate candidate : found) {
            Case bare = of(candidate, article, List.of());
            if (bare.mayBeAny()) {
                out.add(of(candidate, article, of(candidate, article)));
            } else {
                types(candidate).forEach(article::before);
                out.add(bare);
            }
        }
        return out;
    }

    private static Case of(EventCandidate candidate, Article article, List<String> features) {
        Reading reading = article.reading();
        return new Case(
                candidate.number(),
                reading.spans().of(candidate.sentence().span()),
                reading.spans().of(candidate.trigger()),
                EventStanding.isTold(candidate, reading),
                EventStanding.isRefused(candidate, reading),
                features);
    }

    /** The types that a candidate may have, each marked as a verb's or a noun's. */
    private static List<String> types(EventCandidate candidate) {
        String part = candidate.verb() ? "v" : "n";
        return candidate.types().isEmpty()
                ? List.of("none" + part)
                : candidate.types().stream().map(t -> t + part).toList();
    }

    List<EventCandidate> candidates(Reading reading) {
        return candidates.of(reading);
    }

    private List<String> of(EventCandidate candidate, Article article) {
        List<String> out = new ArrayList<>();
        Token word = candidate.word();
        String part = candidate.verb() ? "v" : "n";
        out.add("lemma=" + word.lemma().toLowerCase(Locale.ROOT) + part);
        String cameo = candidate.verb() ? words.cameo(word.lemma()) : null;
        if (cameo != null) {
            out.add("cameo=" + cameo);
        }
        String place = "at=" + step(candidate.number(), SENTENCES);
        List<String> common = new ArrayList<>();
        common.add(place);
        syntax.add(candidate, common);
        addPlace(candidate, article, common);
        addStanding(candidate, article.reading(), common);
        out.addAll(common);
        for (String type : types(candidate)) {
            out.add("type=" + type);
            common.forEach(f -> out.add(type + "&" + f));
            out.add(type + "&before=" + article.before(type));
        }
        return out;
    }

    private static void addPlace(EventCandidate candidate, Article article, List<String> out) {
        Reading reading = article.reading();
        Span trigger = candidate.trigger();
        out.add("part="
                + PARTS
                        * trigger.start()
                        / Math.max(1, reading.document().text().length()));
        out.add("dense=" + article.density());
        if (article.isInHeadline(candidate.word())) {
            out.add("headline");
        }
        out.add(article.timed(candidate));
        out.add("names=" + article.names(candidate));
        out.add(article.said(candidate));
    }

    private static void addStanding(EventCandidate candidate, Reading reading, List<String> out) {
        Standing standing = reading.clauses().standing(candidate.trigger().start());
        out.add("standing=" + standing.polarity() + standing.mood());
        Clause clause = reading.clauses().at(candidate.trigger().start());
        if (clause == null) {
            out.add("no-clause");
            return;
        }
        boolean own = clause.predicate().overlaps(candidate.trigger());
        out.add("tense=" + clause.tense() + own);
        out.add("passive=" + clause.passive() + own);
        out.add("reported=" + (clause.reporter() != null));
        out.add("actor="
                + clause.actors().stream()
                        .flatMap(a -> a.mentions().stream())
                        .map(m -> reading.entity(m).type().name())
                        .findFirst()
                        .orElse("-"));
        out.add("affected="
                + clause.affected().stream()
                        .flatMap(a -> a.mentions().stream())
                        .map(m -> reading.entity(m).type().name())
                        .findFirst()
                        .orElse("-"));
    }

    private static int step(int value, int[] steps) {
        int at = 0;
        while (at < steps.length && value > steps[at]) {
            at++;
        }
        return at;
    }
}

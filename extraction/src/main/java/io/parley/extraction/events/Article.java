package io.parley.extraction.events;

import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.reading.SaidStretches;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the features of all candidates of an article need: its headline, how much it tells of talks, what came before. */
final class Article {

    private static final int MOST_NAMES = 3;
    private static final int DENSEST = 5;
    private static final Set<String> OF_TALKS = Set.of("DEAL", "TALKS", "PLAN");
    private static final int ISO_DAY = 10;

    private final Reading reading;
    private final Set<String> headline = new HashSet<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final SaidStretches said;
    private final int density;

    Article(Reading reading, EventWords words) {
        this.reading = reading;
        this.said = new SaidStretches(reading);
        reading.document().headlineTokens().forEach(t -> headline.add(t.lemma()));
        long of = reading.tokens().stream()
                .map(t -> words.object(t.lemma()))
                .filter(c -> c != null && OF_TALKS.contains(c))
                .count();
        this.density =
                (int) Math.min(DENSEST, 100 * of / Math.max(1, reading.tokens().size()));
    }

    Reading reading() {
        return reading;
    }

    /** Words of talks, deals and plans in a hundred: an article about no negotiation has few. */
    int density() {
        return density;
    }

    boolean isInHeadline(Token word) {
        return headline.contains(word.lemma());
    }

    /** How many candidates of the type stand before; counts the candidate itself from now on. */
    int before(String type) {
        int before = seen.merge(type, 1, Integer::sum) - 1;
        return Math.min(3, before);
    }

    /** Whether the sentence has a date, and on which side of the day of publication. */
    String timed(EventCandidate candidate) {
        List<FoundDate> dates = reading.datesIn(candidate.sentence().span());
        LocalDate published = reading.document().published();
        if (dates.isEmpty()) {
            return "undated";
        }
        String value = dates.get(0).value();
        if (published == null || value.length() < ISO_DAY) {
            return "dated";
        }
        int side = value.substring(0, ISO_DAY).compareTo(published.toString());
        return side > 0 ? "ahead" : side == 0 ? "today" : "behind";
    }

    int names(EventCandidate candidate) {
        return (int) Math.min(
                MOST_NAMES,
                reading.mentionsIn(candidate.sentence().span()).stream()
                        .filter(m -> m.form() == EntityMention.Form.NAME)
                        .map(EntityMention::entity)
                        .distinct()
                        .count());
    }

    /** Whether the word is told by somebody, reports itself, or is the article's own. */
    String said(EventCandidate candidate) {
        if (said.isCue(candidate.trigger())) {
            return "cue";
        }
        return said.isSaid(candidate.trigger()) ? "said" : "told";
    }
}

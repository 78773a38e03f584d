package io.parley.extraction.negotiation;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Dateline;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The place that a sentence tells: "in Geneva", "at the Oval Office", "on the sidelines of the assembly", or the one that
 * somebody sets out for.
 *
 * @param at where the sentence names the place
 * @param destination whether it is told as the end of a journey
 */
record Venue(FoundEntity place, Span at, boolean destination) {

    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "inside");
    private static final Set<String> TOWARDS = Set.of("for", "to");
    private static final Set<String> TRAVEL = WordList.read("negotiation/travel-verbs.txt");
    private static final Set<String> GATHERINGS = WordList.read("negotiation/gatherings.txt");
    private static final int JOURNEY = 8;

    static @Nullable Venue in(Sentence sentence, Reading reading) {
        int news = Dateline.of(reading.document(), sentence).end();
        Venue best = null;
        for (EntityMention mention : reading.mentionsIn(sentence.span())) {
            boolean named =
                    mention.form() == EntityMention.Form.NAME && mention.span().start() >= news;
            Venue place = named ? of(mention, sentence, reading) : null;
            if (place != null && (best == null || place.place().type() == EntityType.FACILITY)) {
                best = place;
            }
        }
        return best;
    }

    /** Whether a day told before the destination is that of setting out: "left on Monday for Geneva". */
    boolean isLeftFor(Span day) {
        return destination && day.start() < at.start();
    }

    private static @Nullable Venue of(EntityMention mention, Sentence sentence, Reading reading) {
        FoundEntity entity = reading.entity(mention);
        String before = wordsBefore(mention, sentence, reading);
        boolean inside = PREPOSITIONS.contains(lastWord(before));
        boolean journey = TOWARDS.contains(lastWord(before)) && isReached(mention, sentence, reading);
        boolean place =
                switch (entity.type()) {
                    case GPE, FACILITY -> inside || journey;
                    case ORG ->
                        before.contains("sidelines of") || (inside && GATHERINGS.contains(lastWord(entity.name())));
                    case PERSON, LOCATION -> false;
                };
        return place ? new Venue(entity, mention.span(), journey) : null;
    }

    /** "left … for Cairo", "is to fly to Cairo": a verb of travel shortly before the place. */
    private static boolean isReached(EntityMention mention, Sentence sentence, Reading reading) {
        List<Token> before =
                reading.tokensIn(new Span(sentence.start(), mention.span().start()));
        return before.subList(Math.max(0, before.size() - JOURNEY), before.size()).stream()
                .anyMatch(token -> TRAVEL.contains(token.lemma()));
    }

    private static String wordsBefore(EntityMention mention, Sentence sentence, Reading reading) {
        int from = Math.max(sentence.start(), mention.span().start() - 40);
        List<Token> tokens = reading.tokensIn(new Span(from, mention.span().start()));
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (!word.equals("the")) {
                out.append(out.isEmpty() ? "" : " ").append(word);
            }
        }
        return out.toString();
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}

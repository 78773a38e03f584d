package io.parley.extraction.negotiation;

import io.parley.events.entities.EntityType;
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

/** The place that a sentence tells: "in Geneva", "at the Oval Office", "on the sidelines of the assembly". */
final class Venue {

    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "inside");
    private static final Set<String> GATHERINGS = WordList.read("negotiation/gatherings.txt");

    private Venue() {}

    static @Nullable FoundEntity in(Sentence sentence, Reading reading) {
        FoundEntity best = null;
        for (EntityMention mention : reading.mentionsIn(sentence.span())) {
            FoundEntity entity = reading.entity(mention);
            if (mention.form() != EntityMention.Form.NAME || !isPlace(entity, mention, sentence, reading)) {
                continue;
            }
            boolean finer = best == null || entity.type() == EntityType.FACILITY;
            best = finer ? entity : best;
        }
        return best;
    }

    private static boolean isPlace(FoundEntity entity, EntityMention mention, Sentence sentence, Reading reading) {
        String before = wordsBefore(mention, sentence, reading);
        boolean sidelines = before.contains("sidelines of");
        return switch (entity.type()) {
            case GPE, FACILITY -> PREPOSITIONS.contains(lastWord(before)) || isDestination(before);
            case ORG ->
                sidelines || (GATHERINGS.contains(lastWord(entity.name())) && PREPOSITIONS.contains(lastWord(before)));
            case PERSON, LOCATION -> false;
        };
    }

    /** "the Cairo talks" is a place before its noun; "left for Cairo" and "travel to Cairo" lead there. */
    private static boolean isDestination(String before) {
        return before.endsWith("left for") || before.endsWith("departed for") || before.endsWith("fly to");
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

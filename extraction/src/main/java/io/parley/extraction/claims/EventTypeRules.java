package io.parley.extraction.claims;

import io.parley.events.claims.EventType;
import io.parley.events.claims.Modality;
import io.parley.events.claims.QuoteKind;
import io.parley.events.claims.Stance;
import io.parley.extraction.claims.Deed.Doer;
import io.parley.extraction.clauses.Polarity;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.phrases.PhraseBook;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.DataFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a claim does in the terms of PLOVER: by its cue, else its stance, else a deed that its content tells. */
final class EventTypeRules {

    private static final String NO_EVENT = "-";

    /** What reporting words say: an event, or that there is none. */
    private record Said(@Nullable EventType type) {}

    private final PhraseBook<Said> cues = new PhraseBook<>();
    private final PhraseBook<EventType> acts = new PhraseBook<>();
    private final Map<Stance, EventType> stances = new EnumMap<>(Stance.class);

    EventTypeRules() {
        for (DataFile.Row row : DataFile.rows("claims/event-types.tsv")) {
            boolean none = row.column(0).equals(NO_EVENT) && row.column(1).equals("cue");
            if (none) {
                cues.add(row.column(2), new Said(null));
            } else {
                add(row, row.value(0, EventType.class));
            }
        }
    }

    private void add(DataFile.Row row, EventType type) {
        switch (row.column(1)) {
            case "cue" -> cues.add(row.column(2), new Said(type));
            case "act" -> acts.add(row.column(2), type);
            case "stance" -> stances.put(row.value(2, Stance.class), type);
            default -> throw row.wrong("'" + row.column(1) + "' is neither cue nor act nor stance");
        }
    }

    @Nullable
    EventType of(
            @Nullable Span cue,
            List<Span> content,
            Voice voice,
            QuoteKind quote,
            Stance stance,
            Modality modality,
            Reading reading) {
        Said said = cue == null ? null : ofCue(cue, reading);
        if (cue != null && said != null && said.type() != null) {
            return said.type() == EventType.AGREE && isUndone(cue, reading) ? EventType.REJECT : said.type();
        }
        // "Warned" is no event by itself, but the warning may be a threat.
        EventType meant = said == null || stance == Stance.THREATENS ? stances.get(stance) : null;
        boolean open = meant == null && said == null && modality != Modality.HOPED;
        return open ? deed(content, voice, quote, reading) : meant;
    }

    /** "did not agree", "refused to accept". */
    private static boolean isUndone(Span cue, Reading reading) {
        return reading.clauses().in(cue).stream().anyMatch(c -> c.effectivePolarity() == Polarity.NEGATIVE);
    }

    /** What the longest phrase says that begins in the cue; null where none does. */
    private @Nullable Said ofCue(Span cue, Reading reading) {
        List<Token> tokens = reading.tokensIn(new Span(cue.start(), cue.end() + 12));
        PhraseBook.Match<Said> longest = null;
        for (PhraseBook.Match<Said> match : cues.find(tokens)) {
            boolean longer =
                    longest == null || match.span().length() > longest.span().length();
            if (match.span().start() < cue.end() && longer) {
                longest = match;
            }
        }
        return longest == null ? null : longest.meaning();
    }

    /** The first deed of the speaker, else a hostile one of somebody else, which is an accusation. */
    private @Nullable EventType deed(List<Span> content, Voice voice, QuoteKind quote, Reading reading) {
        EventType accused = null;
        for (Span span : content) {
            List<Token> tokens = reading.tokensIn(span);
            for (PhraseBook.Match<EventType> match : acts.find(tokens)) {
                Deed deed = Deed.of(tokens.get(match.tokens().get(0)), voice, quote, reading);
                if (deed == null) {
                    continue;
                }
                EventType type = deed.of(match.meaning());
                if (deed.doer() == Doer.SPEAKER && type != null) {
                    return type;
                }
                if (deed.doer() == Doer.OTHER && !deed.negated() && Deed.isHostile(match.meaning())) {
                    accused = EventType.ACCUSE;
                }
            }
        }
        return accused;
    }
}

package io.parley.extraction.meetings;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.dates.FoundDate;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import java.util.List;

/** Whether a day tells when something was said ("said on Tuesday that …") and not when what is reported happened. */
final class DayOfSaying {

    private static final int NEAR = 4;

    private DayOfSaying() {}

    static boolean is(FoundDate date, List<Span> triggers, Reading reading) {
        for (Attribution attribution : reading.attributions()) {
            Span cue = attribution.cue();
            if (cue == null || cue.end() > date.span().start() || isInside(date.span(), attribution.content())) {
                continue;
            }
            Span between =
                    new Span(/* start= */ cue.end(), /* end= */ date.span().start());
            boolean meetingBetween = triggers.stream().anyMatch(between::overlaps);
            if (!meetingBetween && isOnePhrase(reading.tokensIn(between))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(Span date, List<Span> content) {
        return content.stream().anyMatch(span -> span.contains(date));
    }

    private static boolean isOnePhrase(List<Token> between) {
        return between.size() <= NEAR
                && between.stream()
                        .noneMatch(t -> t.pos().startsWith("VERB") || t.pos().equals("PUNCT"));
    }
}

package io.parley.extraction.dates;

import io.parley.events.claims.DateValue.Precision;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Token;
import io.parley.extraction.resource.WordList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is quoted counts from the day of speaking: after "said on Wednesday", a quoted "yesterday" is Tuesday, on
 * whatever day the article appears.
 */
final class SpeechDay {

    private static final Set<String> SAYING = WordList.read("dates/saying-verbs.txt");

    /** Farther back no opening mark is looked for: keeps time linear in texts without line breaks. */
    private static final int LONGEST_QUOTATION = 4_000;

    private static final int LONGEST_AGO = 7;
    private static final Set<String> NOT_TOLD = Set.of("on", "late", "early");

    private final Document document;
    private @Nullable LocalDate spoken;

    SpeechDay(Document document) {
        this.document = document;
    }

    /** The day that relative words at the position count from. */
    @Nullable
    LocalDate at(int position) {
        return spoken != null && isQuoted(position) ? spoken : document.published();
    }

    private boolean isQuoted(int position) {
        int line = document.text().lastIndexOf('\n', position) + 1;
        int from = Math.max(line, position - LONGEST_QUOTATION);
        boolean open = false;
        for (int i = from; i < position; i++) {
            open ^= document.text().charAt(i) == '"';
        }
        return open;
    }

    /** Takes note of a day right after a verb of saying; tells whether that changes anything. */
    boolean learn(Sentence sentence, List<FoundDate> dates) {
        LocalDate known = spoken;
        for (FoundDate date : dates) {
            if (date.precision() == Precision.DAY && isSaid(sentence, date)) {
                LocalDate day = LocalDate.parse(date.value());
                spoken = isNear(day) ? day : spoken;
            }
        }
        return !Objects.equals(known, spoken);
    }

    private static boolean isSaid(Sentence sentence, FoundDate date) {
        Token before = null;
        for (Token token : sentence.tokens()) {
            if (token.start() >= date.span().start()) {
                break;
            }
            before = NOT_TOLD.contains(token.lemma()) ? before : token;
        }
        return before != null && SAYING.contains(before.lemma());
    }

    /** What somebody said long ago is quoted once, not all through the article. */
    private boolean isNear(LocalDate day) {
        LocalDate published = document.published();
        return published == null || Math.abs(ChronoUnit.DAYS.between(day, published)) <= LONGEST_AGO;
    }
}

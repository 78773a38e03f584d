package io.parley.timeline.views.domain;

import io.parley.timeline.views.domain.TimelineEntry.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a sentence from being told twice: what tells a turn of the stage, a meeting or a plan is no second line of the
 * timeline as an event. One that is folded hides no other.
 */
final class ToldSentences {

    /** Before the sentence in the lines of stages, meetings and plans. */
    private static final String DASH = " \u2013 ";

    private final TopicFacts facts;
    private final Map<Wording, Set<String>> daysBySentence = new HashMap<>();

    ToldSentences(TopicFacts facts) {
        this.facts = facts;
    }

    void add(TimelineEntry entry) {
        if (!entry.folded()) {
            daysBySentence
                    .computeIfAbsent(sentence(entry), any -> new HashSet<>())
                    .add(entry.kind() == Kind.STAGE ? "" : day(entry));
        }
    }

    /** Whether nothing before tells the same sentence of the same day, or of no day in particular. */
    boolean isNew(TimelineEntry entry) {
        Set<String> days = daysBySentence.getOrDefault(sentence(entry), Set.of());
        return days.isEmpty() || (entry.date() != null && !days.contains("") && !days.contains(day(entry)));
    }

    private static String day(TimelineEntry entry) {
        @Nullable String date = entry.date();
        return date == null ? "" : date;
    }

    private Wording sentence(TimelineEntry entry) {
        return facts.wording(told(entry));
    }

    /** The sentence of an entry, without what the view says before it. */
    static String told(TimelineEntry entry) {
        int dash = entry.kind() == Kind.EVENT || entry.kind() == Kind.STATEMENT
                ? -1
                : entry.text().indexOf(DASH);
        return dash < 0 ? entry.text() : entry.text().substring(dash + DASH.length());
    }
}

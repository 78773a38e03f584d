package io.parley.timeline.web.domain;

import io.parley.timeline.search.domain.Hit;
import io.parley.timeline.search.domain.SearchKind;
import io.parley.timeline.search.domain.SearchSort;
import io.parley.timeline.topics.domain.FollowedTopic;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search and what it found.
 *
 * @param words what was searched for; empty where nothing was
 * @param topic the slug of the one topic that was searched; null for all
 * @param next the address of the hits after these; null at the end
 */
public record SearchPage(
        String words,
        @Nullable SearchKind kind,
        @Nullable String topic,
        SearchSort sort,
        List<Choice> topics,
        List<Hit> hits,
        boolean first,
        @Nullable String next) {

    public SearchPage {
        topics = List.copyOf(topics);
        hits = List.copyOf(hits);
    }

    /** A topic to choose. */
    public record Choice(String slug, String title) {
        public static Choice of(FollowedTopic topic) {
            return new Choice(topic.slug().value(), topic.definition().title());
        }
    }

    /** For the form. */
    public List<SearchKind> kinds() {
        return Arrays.asList(SearchKind.values());
    }

    /** For the form. */
    public List<SearchSort> sorts() {
        return Arrays.asList(SearchSort.values());
    }

    /** Whether anything is left out. */
    public boolean isFiltered() {
        return kind != null || topic != null;
    }
}

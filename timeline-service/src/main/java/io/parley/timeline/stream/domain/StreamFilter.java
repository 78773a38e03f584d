package io.parley.timeline.stream.domain;

import io.parley.events.timeline.Change;
import io.parley.events.timeline.Change.Kind;
import io.parley.events.timeline.TopicUpdated;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which changes a subscriber wants: of some views, of some kinds; an empty set is all of them. */
public record StreamFilter(Set<String> views, Set<Kind> kinds) {

    public StreamFilter {
        views = Set.copyOf(views);
        kinds = Set.copyOf(kinds);
    }

    /** The item with the wanted changes alone; empty when it has none. A snapshot is the whole view, whatever is wanted. */
    public Optional<StreamItem> of(StreamItem item) {
        return item instanceof StreamItem.Update update
                ? of(update.event()).map(StreamItem.Update::new)
                : Optional.of(item);
    }

    /** The update with the wanted changes alone; empty when it has none. */
    public Optional<TopicUpdated> of(TopicUpdated update) {
        if (views.isEmpty() && kinds.isEmpty()) {
            return Optional.of(update);
        }
        List<Change> wanted = update.changes().stream()
                .filter(change -> (views.isEmpty() || views.contains(change.view()))
                        && (kinds.isEmpty() || kinds.contains(change.kind())))
                .toList();
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(new TopicUpdated(update.slug(), update.revision(), wanted, update.causes()));
    }
}

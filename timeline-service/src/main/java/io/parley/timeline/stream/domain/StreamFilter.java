package io.parley.timeline.stream.domain;

import io.parley.events.claims.Issue;
import io.parley.events.timeline.Change;
import io.parley.events.timeline.Change.Kind;
import io.parley.events.timeline.TopicUpdated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which changes a subscriber wants: of some views, of some kinds, on some issues, about some parties; an empty set is all of them.
 * Nobody can say any more what an element was about that is gone: that it went is told whatever issues and parties are wanted.
 */
public record StreamFilter(Set<String> views, Set<Kind> kinds, Set<Issue> issues, Set<String> parties) {

    /** Finds out what the changed elements of an update are about; those that are gone are left out. */
    public interface Subjects extends Function<TopicUpdated, Map<Change, Subject>> {}

    public StreamFilter {
        views = Set.copyOf(views);
        kinds = Set.copyOf(kinds);
        issues = Set.copyOf(issues);
        parties = Set.copyOf(parties);
    }

    /** Whether the elements have to be looked at. */
    public boolean asksForSubjects() {
        return !issues.isEmpty() || !parties.isEmpty();
    }

    /** The item with the wanted changes alone; empty when it has none. A snapshot is the whole view, whatever is wanted. */
    public Optional<StreamItem> of(StreamItem item, Subjects subjects) {
        return item instanceof StreamItem.Update update
                ? of(update.event(), subjects).map(StreamItem.Update::new)
                : Optional.of(item);
    }

    /** The update with the wanted changes alone; empty when it has none. */
    public Optional<TopicUpdated> of(TopicUpdated update, Subjects subjects) {
        if (views.isEmpty() && kinds.isEmpty() && !asksForSubjects()) {
            return Optional.of(update);
        }
        List<Change> wanted = update.changes().stream()
                .filter(change -> (views.isEmpty() || views.contains(change.view()))
                        && (kinds.isEmpty() || kinds.contains(change.kind())))
                .toList();
        if (asksForSubjects() && !wanted.isEmpty()) {
            Map<Change, Subject> known = subjects.apply(with(update, wanted));
            wanted = wanted.stream()
                    .filter(change -> fits(change, known.get(change)))
                    .toList();
        }
        return wanted.isEmpty() ? Optional.empty() : Optional.of(with(update, wanted));
    }

    private boolean fits(Change change, @Nullable Subject subject) {
        if (subject == null) {
            return change.kind() == Kind.REMOVED || change.kind() == Kind.WITHDRAWN;
        }
        return (issues.isEmpty() || (subject.issue() != null && issues.contains(subject.issue())))
                && (parties.isEmpty() || subject.parties().stream().anyMatch(parties::contains));
    }

    private static TopicUpdated with(TopicUpdated update, List<Change> changes) {
        return new TopicUpdated(update.slug(), update.revision(), changes, update.causes());
    }
}

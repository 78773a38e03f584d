package io.parley.timeline.changes.application;

import io.parley.events.timeline.Change.Kind;
import io.parley.timeline.changes.domain.ChangedElement;
import io.parley.timeline.changes.domain.Telling;
import io.parley.timeline.changes.domain.ToldChange;
import io.parley.timeline.projection.application.Cells;
import io.parley.timeline.projection.domain.ChangeKeys;
import io.parley.timeline.views.domain.Element;
import io.parley.timeline.views.domain.Evidence;
import io.parley.timeline.views.domain.Overview;
import io.parley.timeline.views.domain.TopicView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change of the log with the element that it speaks of; neither overview nor element where nothing is left of it. */
record ElementChange(
        ChangedElement changed,
        @Nullable Overview overview,
        @Nullable Element element) {

    /** What the log calls an element. */
    record Name(String view, String changeKey) {}

    /** The elements of a view by the names that the log has for them. */
    static Map<Name, Element> byName(TopicView view) {
        Map<Name, Element> byName = new HashMap<>();
        view.elements()
                .forEach((name, elements) ->
                        elements.forEach(one -> byName.put(new Name(name.wireName(), ChangeKeys.of(one.key())), one)));
        return byName;
    }

    /** A change with what it speaks of, as that is in a view. */
    static ElementChange of(ChangedElement changed, Overview overview, Map<Name, Element> elements) {
        return changed.view().equals(Cells.OVERVIEW)
                ? new ElementChange(changed, overview, null)
                : new ElementChange(changed, null, elements.get(new Name(changed.view(), changed.key())));
    }

    /** All that a view has of something, as changes of one time. */
    static List<ElementChange> all(TopicView view, long revision, Instant at) {
        List<ElementChange> all = new ArrayList<>();
        all.add(new ElementChange(
                new ChangedElement(revision, at, Cells.OVERVIEW, Kind.CHANGED, Cells.OVERVIEW), view.overview(), null));
        view.elements()
                .forEach((name, elements) -> elements.forEach(element -> {
                    String key = ChangeKeys.of(element.key());
                    ChangedElement changed = new ChangedElement(revision, at, name.wireName(), Kind.CHANGED, key);
                    all.add(new ElementChange(changed, null, element));
                }));
        return all;
    }

    /** The same element, changed in another way at another time. */
    ElementChange dated(Kind kind, Instant at) {
        ChangedElement dated = new ChangedElement(changed.revision(), at, changed.view(), kind, changed.key());
        return new ElementChange(dated, overview, element);
    }

    Optional<ToldChange> told(Telling telling) {
        if (overview != null) {
            return telling.of(changed, overview);
        }
        return element == null ? Optional.empty() : telling.of(changed, element);
    }

    List<Evidence> evidence() {
        if (overview != null) {
            return overview.stages().stream()
                    .flatMap(turn -> turn.evidence().stream())
                    .toList();
        }
        return element == null ? List.of() : element.evidence();
    }
}

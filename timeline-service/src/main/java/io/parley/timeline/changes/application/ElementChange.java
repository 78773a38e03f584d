package io.parley.timeline.changes.application;

import io.parley.events.timeline.Change.Kind;
import io.parley.timeline.changes.domain.ChangedElement;
import io.parley.timeline.changes.domain.Telling;
import io.parley.timeline.changes.domain.ToldChange;
import io.parley.timeline.database.Json;
import io.parley.timeline.projection.application.Cells;
import io.parley.timeline.projection.domain.ChangeKeys;
import io.parley.timeline.views.domain.Element;
import io.parley.timeline.views.domain.Evidence;
import io.parley.timeline.views.domain.Overview;
import io.parley.timeline.views.domain.TopicView;
import io.parley.timeline.views.domain.ViewName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A change of the log with the element that it speaks of; neither overview nor element where nothing is left of it. */
record ElementChange(
        ChangedElement changed,
        @Nullable Overview overview,
        @Nullable Element element) {

    private static final Map<String, ViewName> VIEWS =
            Arrays.stream(ViewName.values()).collect(Collectors.toMap(ViewName::wireName, view -> view));

    static ElementChange of(ChangedElement changed) {
        String json = changed.json();
        ViewName view = VIEWS.get(changed.view());
        if (json == null) {
            return new ElementChange(changed, null, null);
        }
        if (changed.view().equals(Cells.OVERVIEW)) {
            return new ElementChange(changed, Json.read(json, Overview.class), null);
        }
        return new ElementChange(changed, null, view == null ? null : Json.read(json, view.elements()));
    }

    /** All that a view has of something, as changes of one time. */
    static List<ElementChange> all(TopicView view, long revision, Instant at) {
        List<ElementChange> all = new ArrayList<>();
        all.add(new ElementChange(
                new ChangedElement(revision, at, Cells.OVERVIEW, Kind.CHANGED, Cells.OVERVIEW, null),
                view.overview(),
                null));
        view.elements()
                .forEach((name, elements) -> elements.forEach(element -> {
                    String key = ChangeKeys.of(element.key());
                    ChangedElement changed = new ChangedElement(revision, at, name.wireName(), Kind.CHANGED, key, null);
                    all.add(new ElementChange(changed, null, element));
                }));
        return all;
    }

    /** The same element, changed in another way at another time. */
    ElementChange dated(Kind kind, Instant at) {
        ChangedElement dated =
                new ChangedElement(changed.revision(), at, changed.view(), kind, changed.key(), changed.json());
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

package io.parley.timeline.changes.application;

import io.parley.timeline.changes.domain.ChangedElement;
import io.parley.timeline.changes.domain.Telling;
import io.parley.timeline.changes.domain.ToldChange;
import io.parley.timeline.database.Json;
import io.parley.timeline.projection.application.Cells;
import io.parley.timeline.views.domain.Element;
import io.parley.timeline.views.domain.Evidence;
import io.parley.timeline.views.domain.Overview;
import io.parley.timeline.views.domain.ViewName;
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

package io.parley.timeline.stream.adapter;

import io.parley.events.timeline.Change.Kind;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.stream.domain.StreamFilter;
import io.parley.timeline.views.domain.ViewName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads which changes a subscriber wants. */
final class FilterParameters {

    private FilterParameters() {}

    /** Views by their names in paths, kinds as events have them; what is not known is refused. */
    static StreamFilter read(@Nullable List<String> views, @Nullable List<String> kinds) {
        Set<String> known = new LinkedHashSet<>(
                Arrays.stream(ViewName.values()).map(ViewName::wireName).toList());
        known.add("overview");
        Set<String> wanted = new HashSet<>(views == null ? List.of() : views);
        if (!known.containsAll(wanted)) {
            throw new ProblemException(Problem.wrongValue("view", "is none of " + String.join(", ", known)));
        }
        Set<Kind> changes = new HashSet<>();
        for (String kind : kinds == null ? List.<String>of() : kinds) {
            changes.add(kind(kind));
        }
        return new StreamFilter(wanted, changes);
    }

    private static Kind kind(String name) {
        try {
            return Kind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.wrongValue("kind", "is none of " + Arrays.toString(Kind.values())));
        }
    }
}

package io.parley.timeline.stream.adapter;

import io.parley.events.claims.Issue;
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

    private static final int LONGEST = 300;

    private FilterParameters() {}

    /** Views by their names in paths, kinds as events have them; what is not known is refused. */
    static StreamFilter read(
            @Nullable List<String> views,
            @Nullable List<String> kinds,
            @Nullable List<String> issues,
            @Nullable List<String> parties) {
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
        Set<Issue> about = new HashSet<>();
        for (String issue : issues == null ? List.<String>of() : issues) {
            about.add(issue(issue));
        }
        return new StreamFilter(wanted, changes, about, parties(parties == null ? List.of() : parties));
    }

    private static Issue issue(String name) {
        try {
            return Issue.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.wrongValue("issue", "is none of " + Arrays.toString(Issue.values())));
        }
    }

    private static Set<String> parties(List<String> parties) {
        if (parties.stream()
                .anyMatch(party -> party.isBlank() || party.indexOf('\0') >= 0 || party.length() > LONGEST)) {
            throw new ProblemException(
                    Problem.wrongValue("party", "is a name or an id of 1 to " + LONGEST + " characters"));
        }
        return Set.copyOf(new HashSet<>(parties));
    }

    private static Kind kind(String name) {
        try {
            return Kind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.wrongValue("kind", "is none of " + Arrays.toString(Kind.values())));
        }
    }
}

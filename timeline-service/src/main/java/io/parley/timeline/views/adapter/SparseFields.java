package io.parley.timeline.views.adapter;

import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.views.domain.ViewName;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parameter {@code fields}: the names of the fields that a reader wants of each element of a list. */
final class SparseFields {

    static final String NAME = "fields";

    private SparseFields() {}

    /**
     * The names; empty for all where none are given.
     *
     * @throws ProblemException when an element of the view has no such field
     */
    static List<String> read(ViewName view, @Nullable List<String> fields) {
        if (fields == null) {
            return List.of();
        }
        List<String> known = known(view);
        if (!known.containsAll(fields)) {
            throw new ProblemException(Problem.wrongValue(NAME, "is none of " + String.join(", ", known)));
        }
        return fields;
    }

    /** The fields that an element of a view may have. */
    static List<String> known(ViewName view) {
        return Arrays.stream(view.elements().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}

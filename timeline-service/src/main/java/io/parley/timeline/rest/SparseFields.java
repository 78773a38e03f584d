package io.parley.timeline.rest;

import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parameter {@code fields}: the names of the fields that a reader wants of each element of a list. */
public final class SparseFields {

    public static final String NAME = "fields";

    private SparseFields() {}

    /**
     * The names; empty for all where none are given.
     *
     * @param elements the record that the elements of the list are
     * @throws ProblemException when they have no such field
     */
    public static List<String> read(Class<?> elements, @Nullable List<String> fields) {
        if (fields == null) {
            return List.of();
        }
        List<String> known = known(elements);
        if (!known.containsAll(fields)) {
            throw new ProblemException(Problem.wrongValue(NAME, "is none of " + String.join(", ", known)));
        }
        return fields;
    }

    /** The fields that an element may have. */
    public static List<String> known(Class<?> elements) {
        return Arrays.stream(elements.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}

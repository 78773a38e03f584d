package io.parley.timeline.rest;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Part of a list; next is the cursor of the part after it, absent at the end. */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page off rows of which one more than fits was asked for.
     *
     * @param list names the list; a cursor of one list is none of another
     * @param position where in the list a row stands; the cursor leads to the rows after it
     */
    public static <T> Page<T> of(String list, List<T> rows, int limit, Function<T, String> position) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, Cursor.write(list, position.apply(items.get(limit - 1))));
    }

    /** The same for a list without keys of its own: the cursor tells how many rows come before. */
    public static <T> Page<T> ofPlaces(String list, List<T> rows, int limit, int before) {
        return rows.size() <= limit
                ? new Page<>(rows, null)
                : new Page<>(rows.subList(0, limit), Cursor.write(list, Integer.toString(before + limit)));
    }

    /** The same page of other values. */
    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next);
    }
}

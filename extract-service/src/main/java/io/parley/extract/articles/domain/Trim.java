package io.parley.extract.articles.domain;

import io.parley.events.EventLimits;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts every list and text of an event at its limit, in whatever depth: an event may gain lists, and none may be forgotten.
 * The first elements of a list stay.
 */
final class Trim {

    private final EventLimits limits;
    private boolean cut;

    Trim(EventLimits limits) {
        this.limits = limits;
    }

    /** The same event within the limits; its component {@code truncated} says when something was left out. */
    static <E extends Record> E event(E event, EventLimits limits) {
        return new Trim(limits).wholeEvent(event);
    }

    @SuppressWarnings("unchecked") // A record of the same class is made.
    private <E extends Record> E wholeEvent(E event) {
        RecordComponent[] components = event.getClass().getRecordComponents();
        @Nullable Object[] values = values(event, components, limits.list());
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals("truncated")) {
                values[i] = cut || Boolean.TRUE.equals(values[i]);
            }
        }
        return (E) make(event.getClass(), components, values);
    }

    @SuppressWarnings("unchecked") // What is made of a record or a text is of the same type.
    private <T> List<T> list(List<T> all, int most) {
        cut |= all.size() > most;
        List<T> kept = new ArrayList<>();
        for (T element : all.subList(0, Math.min(most, all.size()))) {
            kept.add((T) value(element, limits.inner()));
        }
        return kept;
    }

    private Object value(Object value, int most) {
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof List<?> list) {
            return list(list, most);
        }
        return value instanceof Record record ? record(record) : value;
    }

    private String text(String text) {
        if (text.length() <= limits.text() || text.codePointCount(0, text.length()) <= limits.text()) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, limits.text()));
    }

    private Record record(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        return make(record.getClass(), components, values(record, components, limits.inner()));
    }

    private @Nullable Object[] values(Record record, RecordComponent[] components, int most) {
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            try {
                Object was = components[i].getAccessor().invoke(record);
                values[i] = was == null ? null : value(was, most);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("the contract's records are public", e);
            }
        }
        return values;
    }

    private static Record make(Class<? extends Record> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the contract's records are public", e);
        }
    }
}

package io.parley.foundation.kafka;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what an event lacks: every component that is not {@link Nullable} must be there, in whatever depth. */
final class RequiredFields {

    private record Field(RecordComponent component, boolean optional) {}

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return java.util.Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.getType().isPrimitive())
                    .peek(component -> component.getAccessor().setAccessible(true))
                    .map(component ->
                            new Field(component, component.getAnnotatedType().isAnnotationPresent(Nullable.class)))
                    .toList();
        }
    };

    private RequiredFields() {}

    /** The path of the first component that is missing; null when the record is whole. */
    static @Nullable String missing(Record whole) {
        return missing("", whole);
    }

    private static @Nullable String missing(String path, Object value) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object element = list.get(i);
                String found = element == null ? path + "/" + i : missing(path + "/" + i, element);
                if (found != null) {
                    return found;
                }
            }
        } else if (value instanceof Record record) {
            return missing(path, record);
        }
        return null;
    }

    private static @Nullable String missing(String path, Record record) {
        for (Field field : FIELDS.get(record.getClass())) {
            String at = path + "/" + field.component().getName();
            Object value = read(field.component(), record);
            String found = value == null ? (field.optional() ? null : at) : missing(at, value);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the contract's records are public", e);
        }
    }
}

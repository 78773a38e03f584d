package io.parley.timeline.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The query parameters that an endpoint declares, with their types: whatever else an address holds is a mistake. */
record DeclaredParameters(Map<String, Class<?>> types) {

    private static final int LONGEST_SHOWN = 60;

    /** What is wrong with one parameter of an address. */
    record Fault(String parameter, String reason) {}

    static DeclaredParameters of(Method endpoint) {
        Map<String, Class<?>> types = new TreeMap<>();
        for (Parameter parameter : endpoint.getParameters()) {
            put(types, parameter.getAnnotation(QueryParam.class), parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    put(types, field.getAnnotation(QueryParam.class), field.getType());
                }
            }
        }
        return new DeclaredParameters(types);
    }

    private static void put(Map<String, Class<?>> types, @Nullable QueryParam declared, Class<?> type) {
        if (declared != null) {
            types.put(declared.value(), type);
        }
    }

    /** The first fault of a query; empty when every parameter is declared, given once and of its type. */
    Optional<Fault> faultOf(Map<String, List<String>> query) {
        return query.entrySet().stream()
                .map(given -> new Fault(shown(given.getKey()), reason(given.getKey(), given.getValue())))
                .filter(fault -> !fault.reason().isEmpty())
                .findFirst();
    }

    private String reason(String name, List<String> values) {
        Class<?> type = types.get(name);
        if (type == null) {
            return "is no parameter of this address; "
                    + (types.isEmpty() ? "it takes none" : "it takes " + String.join(", ", types.keySet()));
        }
        if (values.size() > 1 && !Collection.class.isAssignableFrom(type)) {
            return "is given more than once";
        }
        return values.stream()
                .map(value -> reason(type, value))
                .filter(r -> !r.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String reason(Class<?> type, String value) {
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return isWhole(type, value) ? "" : "is not a whole number: " + shown(value);
        }
        if (type == boolean.class || type == Boolean.class) {
            return value.equals("true") || value.equals("false") ? "" : "is neither true nor false: " + shown(value);
        }
        if (type.isEnum()) {
            List<String> names =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
            return names.contains(value)
                    ? ""
                    : "is none of " + names.stream().collect(Collectors.joining(", ")) + ": " + shown(value);
        }
        return value.chars().anyMatch(Character::isISOControl) ? "holds a control character" : "";
    }

    private static boolean isWhole(Class<?> type, String value) {
        try {
            long number = Long.parseLong(value);
            return type == long.class || type == Long.class || number == (int) number;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String shown(String text) {
        String visible = text.replaceAll("\\p{Cntrl}", "?");
        return visible.length() <= LONGEST_SHOWN ? visible : visible.substring(0, LONGEST_SHOWN) + "…";
    }
}

package io.parley.foundation.parameters;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters that an endpoint declares, with their types: whatever else an address holds is a mistake. */
record DeclaredParameters(Map<String, Class<?>> types) {

    private static final int LONGEST_SHOWN = 60;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** What is wrong with one parameter of an address. */
    record Fault(String parameter, String reason) {}

    static DeclaredParameters of(Method endpoint) {
        Map<String, Class<?>> types = new TreeMap<>();
        for (Parameter parameter : endpoint.getParameters()) {
            put(types, parameter, parameter.getName(), parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                putFields(types, parameter.getType());
            }
        }
        return new DeclaredParameters(types);
    }

    /** A class of parameters may add to those of another one. */
    private static void putFields(Map<String, Class<?>> types, @Nullable Class<?> bean) {
        if (bean != null) {
            putFields(types, bean.getSuperclass());
            for (Field field : bean.getDeclaredFields()) {
                put(types, field, field.getName(), field.getType());
            }
        }
    }

    private static void put(Map<String, Class<?>> types, AnnotatedElement declared, String ownName, Class<?> type) {
        QueryParam standard = declared.getAnnotation(QueryParam.class);
        RestQuery named = declared.getAnnotation(RestQuery.class);
        if (standard != null) {
            types.put(standard.value(), type);
        } else if (named != null) {
            types.put(named.value().isEmpty() ? ownName : named.value(), type);
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
        if (Collection.class.isAssignableFrom(type) && values.contains("")) {
            return "is given without a value";
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
        if (type == UUID.class) {
            return ID.matcher(value).matches() ? "" : "is no UUID: " + shown(value);
        }
        if (type.isEnum()) {
            List<String> names =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
            return names.contains(value)
                    ? ""
                    : "is none of " + names.stream().collect(Collectors.joining(", ")) + ": " + shown(value);
        }
        return value.chars().anyMatch(DeclaredParameters::isControl) ? "holds a control character" : "";
    }

    /** Line breaks and tabs occur in headlines; no other control character belongs into a text. */
    private static boolean isControl(int character) {
        return Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0;
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

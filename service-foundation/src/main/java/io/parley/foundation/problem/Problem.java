package io.parley.foundation.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem detail of RFC 9457, with the fields concerned.
 *
 * @param type URI reference that names the kind of problem; {@code about:blank} when the status says it all
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, @Nullable String detail, List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
    public static final String BLANK = "about:blank";

    /** Base of the types that Parley defines; relative, so that it holds behind any host. */
    private static final String TYPES = "/problems/";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem that its status describes, with a sentence on this occurrence. */
    public static Problem of(int status, @Nullable String detail) {
        return new Problem(BLANK, Reasons.of(status), status, detail, List.of());
    }

    /** A problem of one of Parley's own kinds, e.g. {@code invalid-date}. */
    public static Problem named(String kind, String title, int status, String detail) {
        return new Problem(TYPES + kind, title, status, detail, List.of());
    }

    /** A field or parameter of the request whose value is wrong; the reason reads on from its name. */
    public static Problem wrongValue(String field, String reason) {
        return named("invalid-field", "A field has a wrong value", 400, field + " " + reason)
                .at(field, reason);
    }

    /** The same problem, blamed on one field. */
    public Problem at(String field, String reason) {
        return new Problem(type, title, status, detail, List.of(new FieldError(field, reason)));
    }

    /** The same problem, blamed on several fields. */
    public Problem at(List<FieldError> fields) {
        return new Problem(type, title, status, detail, fields);
    }
}

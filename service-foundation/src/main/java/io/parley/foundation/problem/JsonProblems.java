package io.parley.foundation.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.stream.Collectors;

/** Says where a JSON body breaks: line and column for syntax, the path of the field for values. */
public final class JsonProblems {

    private JsonProblems() {}

    /** The problem of a body that Jackson could not read. */
    public static Problem of(JsonProcessingException e) {
        if (e instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            String field = path(mismatch);
            String reason = reason(mismatch);
            return Problem.named("invalid-field", "A field has a wrong value", 400, field + " " + reason)
                    .at(field, reason);
        }
        return Problem.named("invalid-json", "The body is not valid JSON", 400, syntax(e));
    }

    /** One sentence with line and column; never the text around it. */
    public static String syntax(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String what = what(e);
        return at == null ? what : "line %d, column %d: %s".formatted(at.getLineNr(), at.getColumnNr(), what);
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String reason(MismatchedInputException e) {
        String wanted =
                e.getTargetType() == null ? "another type" : e.getTargetType().getSimpleName();
        return e instanceof InvalidFormatException
                ? "cannot be read as " + wanted
                : "is not of the expected form (" + wanted + ")";
    }

    /** Jackson's own messages quote what they stumble over, which may be an article's text. */
    private static String what(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "the JSON ends too early";
        }
        if (e instanceof StreamConstraintsException) {
            return "something is too long or too deep";
        }
        return e instanceof MismatchedInputException ? "the JSON is not of the expected form" : "this is no JSON";
    }
}

package io.parley.timeline.topics.adapter;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.readers.domain.ReaderGroups;
import io.parley.timeline.topics.domain.TopicDefinition;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A definition as a client sends it; it needs entities or words. */
@Schema(examples = """
                {"title": "Northern rail: pay talks", "entities": ["Northern Rail"], "words": ["pay", "strike"], "from": "2025-09-01"}""")
public record TopicRequest(
        @NotBlank(message = "is needed")
        @Size(max = 200, message = "is longer than 200 characters")
        @Pattern(regexp = TopicRequest.NO_CONTROL, message = "holds a control character")
        String title,

        @Nullable @Size(max = 200, message = "holds more than 200 values")
        List<
                        @NotBlank @Size(max = 200)
                        @Pattern(regexp = TopicRequest.NO_CONTROL, message = "holds a control character") String>
                entities,

        @Nullable @Size(max = 200, message = "holds more than 200 values")
        List<
                        @NotBlank @Size(max = 200)
                        @Pattern(regexp = TopicRequest.NO_CONTROL, message = "holds a control character") String>
                words,

        @Nullable @Size(max = 200, message = "holds more than 200 values")
        List<
                        @NotBlank @Size(max = 200)
                        @Pattern(regexp = TopicRequest.NO_CONTROL, message = "holds a control character") String>
                exclude,

        @Nullable @JsonFormat(lenient = OptBoolean.FALSE) LocalDate from,
        @Nullable @JsonFormat(lenient = OptBoolean.FALSE) LocalDate to,

        @Nullable @Size(max = 50, message = "holds more than 50 values")
        List<
                        @NotBlank @Size(max = 200)
                        @Pattern(regexp = TopicRequest.NO_CONTROL, message = "holds a control character") String>
                readers) {

    /** The database takes no NUL, and no name or phrase of a text holds any other. */
    static final String NO_CONTROL = "[^\\p{Cntrl}]*";

    TopicDefinition definition() {
        try {
            return new TopicDefinition(title, orNone(entities), orNone(words), orNone(exclude), from, to);
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            String field = reason.startsWith("from") ? "from" : "entities";
            throw new ProblemException(Problem.named("invalid-field", "A field has a wrong value", 400, reason)
                    .at(field, reason));
        }
    }

    /** Who may read the topic; null where the request does not say. */
    @Nullable
    ReaderGroups readerGroups() {
        return readers == null ? null : groups("readers", readers);
    }

    /** The groups that a member of a request lists. */
    static ReaderGroups groups(String member, List<String> names) {
        try {
            return ReaderGroups.of(names);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.wrongValue(member, String.valueOf(e.getMessage())));
        }
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}

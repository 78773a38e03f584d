package io.parley.foundation.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/**
 * Examples of what operations answer: {@code META-INF/openapi-examples.json} of a service has them by operation and media type. They
 * were written by the running service, and its tests compare them with what it answers.
 */
final class AnswerExamples {

    private static final String FILE = "META-INF/openapi-examples.json";

    private final Map<String, Map<String, Object>> examples;

    private AnswerExamples(Map<String, Map<String, Object>> examples) {
        this.examples = examples;
    }

    /** Those of the service that is built or runs here; none where it has no such file. */
    static AnswerExamples read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return new AnswerExamples(
                    file == null ? Map.of() : new ObjectMapper().readValue(file, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    void addTo(Operation operation) {
        Map<String, Object> known = examples.getOrDefault(operation.getOperationId(), Map.of());
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            Content content = response.getContent();
            if (status.startsWith("2") && content != null) {
                content.getMediaTypes().forEach((type, media) -> {
                    if (known.containsKey(type)) {
                        media.setExample(known.get(type));
                    }
                });
            }
        });
    }
}

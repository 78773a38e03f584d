package io.parley.foundation.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Completes the description of a service: every operation names the problems that it can answer with, a parameter that the
 * static part of the description (META-INF/openapi.yaml) defines by name and place is described by it wherever the endpoint has no example of its own, texts in
 * queries hold no control characters, answers have examples, and members that a request may leave out may be null.
 */
public final class ContractFilter implements OASFilter {

    /** What a query's text may hold: what {@code ParameterFilter} lets through. */
    static final String NO_CONTROL = "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$";

    private static final String PARAMETERS = "#/components/parameters/";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        api.setComponents(components);
        ProblemResponses problems = ProblemResponses.in(components);
        AnswerExamples examples = AnswerExamples.read();
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    complete(path, method, operation, problems, components);
                    examples.addTo(operation);
                }));
    }

    private static void complete(
            String path, HttpMethod method, Operation operation, ProblemResponses problems, Components components) {
        Map<String, Parameter> shared = components.getParameters() == null ? Map.of() : components.getParameters();
        if (operation.getParameters() != null) {
            operation.setParameters(operation.getParameters().stream()
                    .map(parameter -> described(parameter, shared))
                    .toList());
        }
        OptionalMembers.mayBeNull(operation.getRequestBody(), components);
        operation.setOperationId(operationId(method, path));
        problems.addTo(operation, path.contains("{"));
    }

    private static Parameter described(Parameter parameter, Map<String, Parameter> shared) {
        for (Map.Entry<String, Parameter> one : shared.entrySet()) {
            if (parameter.getExample() == null
                    && one.getValue().getName().equals(parameter.getName())
                    && one.getValue().getIn() == parameter.getIn()) {
                return OASFactory.createParameter().ref(PARAMETERS + one.getKey());
            }
        }
        if (parameter.getIn() == Parameter.In.QUERY && parameter.getSchema() != null) {
            withoutControl(parameter.getSchema());
        }
        return parameter;
    }

    private static void withoutControl(Schema schema) {
        if (schema.getItems() != null) {
            withoutControl(schema.getItems());
        }
        boolean text = schema.getType() != null && schema.getType().equals(List.of(SchemaType.STRING));
        if (text && schema.getPattern() == null && schema.getEnumeration() == null && schema.getFormat() == null) {
            schema.setPattern(NO_CONTROL);
        }
    }

    /** Unique by construction, and the same whatever the methods of the code are called. */
    private static String operationId(HttpMethod method, String path) {
        List<String> words = new ArrayList<>(List.of(method.name().toLowerCase(Locale.ROOT)));
        for (String word : path.replaceFirst("^/api/v\\d+", "").split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                words.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
        }
        return String.join("", words);
    }
}

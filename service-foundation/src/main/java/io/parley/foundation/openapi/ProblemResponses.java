package io.parley.foundation.openapi;

import io.parley.foundation.problem.Problem;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The problem details (RFC 9457) among the answers of an operation, each described once for all operations. */
final class ProblemResponses {

    private static final String SCHEMA = "Problem";
    private static final String RESPONSES = "#/components/responses/";

    /** No problem detail: the server refuses it before there is a request that somebody could answer. */
    private static final String ADDRESS_TOO_LONG = "AddressTooLong";

    private static final String ADDRESS_TOO_LONG_CODE = "414";

    private static final Kind MALFORMED =
            new Kind(400, "A parameter, a field or the document is wrong; errors says which");
    private static final Kind NO_TOKEN = new Kind(401, "A valid bearer token is needed");
    private static final Kind NO_ROLE = new Kind(403, "The caller lacks the role that this needs");
    private static final Kind NOTHING = new Kind(404, "There is no such thing");
    private static final Kind NOT_MADE = new Kind(406, "None of the accepted media types can be produced");
    private static final Kind TOO_LARGE = new Kind(413, "The body is larger than allowed");
    private static final Kind NOT_TAKEN = new Kind(415, "The content type is not taken here");
    private static final Kind TOO_OFTEN = new Kind(429, "The caller asks more often than is allowed");
    private static final Kind AWAY = new Kind(503, "Something that the service needs is away; try again");
    private static final List<Kind> ALL =
            List.of(MALFORMED, NO_TOKEN, NO_ROLE, NOTHING, NOT_MADE, TOO_LARGE, NOT_TAKEN, TOO_OFTEN, AWAY);

    private record Kind(int status, String meaning) {

        String name() {
            return SCHEMA + status;
        }

        String code() {
            return Integer.toString(status);
        }

        boolean tellsWhenToTryAgain() {
            return status == 429 || status == 503;
        }
    }

    private ProblemResponses() {}

    /** Describes the problems among the components. */
    static ProblemResponses in(Components components) {
        components.addSchema(SCHEMA, problem());
        ALL.forEach(kind -> components.addResponse(kind.name(), response(kind)));
        components.addResponse(
                ADDRESS_TOO_LONG,
                OASFactory.createAPIResponse().description("The address and its parameters are longer than allowed"));
        return new ProblemResponses();
    }

    void addTo(Operation operation, boolean namesSomething) {
        APIResponses responses =
                operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        operation.setResponses(responses);
        for (Kind kind : List.of(MALFORMED, NO_TOKEN, NO_ROLE, NOT_MADE, TOO_OFTEN, AWAY)) {
            add(responses, kind);
        }
        responses.addAPIResponse(
                ADDRESS_TOO_LONG_CODE, OASFactory.createAPIResponse().ref(RESPONSES + ADDRESS_TOO_LONG));
        if (namesSomething) {
            add(responses, NOTHING);
        }
        if (operation.getRequestBody() != null) {
            add(responses, TOO_LARGE);
            add(responses, NOT_TAKEN);
        }
        ownProblems(responses);
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }

    private static void add(APIResponses responses, Kind kind) {
        responses.addAPIResponse(kind.code(), OASFactory.createAPIResponse().ref(RESPONSES + kind.name()));
    }

    /** A refusal that an operation describes itself (a conflict, a thing that is gone) is a problem detail too. */
    private static void ownProblems(APIResponses responses) {
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") && response.getRef() == null && response.getContent() == null) {
                response.setContent(content());
            }
        });
    }

    private static APIResponse response(Kind kind) {
        APIResponse response =
                OASFactory.createAPIResponse().description(kind.meaning()).content(content());
        if (kind.tellsWhenToTryAgain()) {
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader().description("Seconds to wait.").schema(type(SchemaType.INTEGER)));
        }
        return response;
    }

    private static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(SCHEMA)));
    }

    private static Schema problem() {
        Schema field = type(SchemaType.OBJECT)
                .addProperty("field", type(SchemaType.STRING))
                .addProperty("reason", type(SchemaType.STRING))
                .required(List.of("field", "reason"));
        return type(SchemaType.OBJECT)
                .description("A problem detail of RFC 9457.")
                .addProperty("type", type(SchemaType.STRING).format("uri-reference"))
                .addProperty("title", type(SchemaType.STRING))
                .addProperty("status", type(SchemaType.INTEGER))
                .addProperty("detail", type(SchemaType.STRING))
                .addProperty("errors", type(SchemaType.ARRAY).items(field))
                .required(List.of("type", "title", "status"));
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}

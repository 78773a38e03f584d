package io.parley.timeline.search.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.readers.adapter.Caller;
import io.parley.timeline.rest.Cursor;
import io.parley.timeline.rest.Page;
import io.parley.timeline.rest.SparseFields;
import io.parley.timeline.search.application.Search;
import io.parley.timeline.search.domain.Hit;
import io.parley.timeline.search.domain.Question;
import io.parley.timeline.search.domain.SearchKind;
import io.parley.timeline.search.domain.SearchSort;
import io.parley.timeline.topics.domain.TopicSlug;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Search over claims, positions, events, proposals and headlines. */
@Path("/api/v1/search")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SearchResource {

    private static final int LONGEST = 300;

    /** How an answer looks, for the description of the interface. */
    record HitPage(List<Hit> items, @Nullable String next) {}

    private final Search search;
    private final Caller caller;
    private final ObjectMapper json;

    @Inject
    SearchResource(Search search, Caller caller, ObjectMapper json) {
        this.search = search;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Finds words in what the views show and in headlines",
            description = "q takes words that must all occur, \"phrases\", or, and -words that must not.")
    @APIResponseSchema(HitPage.class)
    public Page<JsonNode> find(
            @QueryParam("q") @Nullable String words,
            @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = TopicSlug.FORM))
                    @QueryParam("topic")
                    @Nullable
                    String topic,
            @QueryParam("kind") @Nullable SearchKind kind,
            @Parameter(
                            description = "relevance: the best hits first; newest, oldest: by their day.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"relevance", "newest", "oldest"}))
                    @QueryParam("sort")
                    @DefaultValue("relevance")
                    SearchSort sort,
            @Parameter(description = "Only these fields of each hit, as often as wanted; all where it is not given.")
                    @QueryParam(SparseFields.NAME)
                    @Nullable
                    List<String> fields,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw new ProblemException(Problem.wrongValue("q", "is needed: 1 to " + LONGEST + " characters"));
        }
        List<String> wanted = SparseFields.read(Hit.class, fields);
        String list = "search/" + words + "/" + topic + "/" + kind + "/" + sort;
        int offset = Cursor.place(list, cursor);
        List<Hit> hits = search.find(new Question(words, topic, kind, sort, caller.reader(), offset, limit + 1));
        return Page.ofPlaces(list, hits, limit, offset).map(hit -> sparse(hit, wanted));
    }

    private JsonNode sparse(Hit hit, List<String> wanted) {
        ObjectNode all = json.valueToTree(hit);
        return wanted.isEmpty() ? all : all.retain(wanted);
    }
}

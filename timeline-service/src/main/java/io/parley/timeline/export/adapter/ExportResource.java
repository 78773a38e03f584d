package io.parley.timeline.export.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.database.Json;
import io.parley.timeline.export.domain.ElementTable;
import io.parley.timeline.rest.Times;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.adapter.TopicAnswers;
import io.parley.timeline.views.application.TopicViews;
import io.parley.timeline.views.domain.ViewName;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A view as one file: a table, a JSON array, or a line of JSON for each element. */
@Path("/api/v1/topics/{slug}/export/{file}")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Tag(name = "exports")
public class ExportResource {

    /** The forms by the ending of the file. */
    private enum Form {
        CSV("text/csv;charset=utf-8"),
        JSON("application/json"),
        NDJSON("application/x-ndjson");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    private final TopicAnswers answers;
    private final TopicViews views;

    @Inject
    ExportResource(TopicAnswers answers, TopicViews views) {
        this.answers = answers;
        this.views = views;
    }

    @GET
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING))
            })
    @Operation(
            summary = "A whole view as a file",
            description = "The file is the name of a view and a form: claims.csv, claims.json, claims.ndjson.")
    public Response export(
            @PathParam("slug") String slug,
            @PathParam("file") String file,
            @QueryParam("asOf") @Nullable String asOf,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        Instant time = Times.read("asOf", asOf);
        int dot = file.indexOf('.');
        ViewName view = one(ViewName.values(), dot < 0 ? file : file.substring(0, dot));
        Form form = one(Form.values(), dot < 0 ? "" : file.substring(dot + 1));
        return answers.of(slug, headers, address, topic -> Response.ok(text(view, form, elements(topic, view, time)))
                .type(form.mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-" + file + "\"")
                .build());
    }

    private List<JsonNode> elements(FollowedTopic topic, ViewName view, @Nullable Instant time) {
        return views.elements(topic.slug(), view, time).stream()
                .map(placed -> Json.tree(placed.json()))
                .toList();
    }

    private static String text(ViewName view, Form form, List<JsonNode> elements) {
        return switch (form) {
            case CSV -> ElementTable.csv(view, elements);
            case JSON -> elements.toString();
            case NDJSON -> elements.stream().map(one -> one + "\n").collect(Collectors.joining());
        };
    }

    private static <T extends Enum<T>> T one(T[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of(
                        404,
                        "there is no such export; a file is a view and .csv, .json or .ndjson, as in claims.csv")));
    }
}

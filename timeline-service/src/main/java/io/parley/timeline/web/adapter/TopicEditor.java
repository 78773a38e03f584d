package io.parley.timeline.web.adapter;

import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.projection.application.ProjectionSignal;
import io.parley.timeline.readers.adapter.RightsBell;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.readers.domain.ReaderGroups;
import io.parley.timeline.topics.adapter.TopicResource;
import io.parley.timeline.topics.application.TopicPreview;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.topics.application.Topics.Outcome;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.topics.domain.TopicDefinition;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.web.adapter.Pages.Templates;
import io.parley.timeline.web.domain.TopicForm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The page on which operators make, change, archive and delete topics; it shows what a definition finds before it is kept. */
@Path("topic-editor")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.TEXT_HTML)
public class TopicEditor {

    private final Topics topics;
    private final TopicPreview preview;
    private final ProjectionSignal projection;
    private final RightsBell rights;

    @Inject
    TopicEditor(Topics topics, TopicPreview preview, ProjectionSignal projection, RightsBell rights) {
        this.topics = topics;
        this.preview = preview;
        this.projection = projection;
        this.rights = rights;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@QueryParam("topic") @Nullable String slug) {
        TopicForm form = slug == null
                ? TopicForm.empty()
                : known(TopicResource.slug(slug)).orElseThrow(() -> TopicResource.noTopic(slug));
        return Pages.ok(Templates.editor(form));
    }

    private Optional<TopicForm> known(TopicSlug slug) {
        return topics.find(slug, Reader.OF_ALL)
                .map(topic -> TopicForm.of(topic, topics.readers(slug).orElse(ReaderGroups.EVERYBODY)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response sent(
            @FormParam("slug") @DefaultValue("") String slug,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("entities") @DefaultValue("") String entities,
            @FormParam("words") @DefaultValue("") String words,
            @FormParam("exclude") @DefaultValue("") String exclude,
            @FormParam("from") @DefaultValue("") String from,
            @FormParam("to") @DefaultValue("") String to,
            @FormParam("readers") @Nullable String readers,
            @FormParam("known") @DefaultValue("false") boolean known,
            @FormParam("action") @DefaultValue("preview") String action) {
        TopicForm form = new TopicForm(
                slug.strip(),
                title,
                entities,
                words,
                exclude,
                from,
                to,
                readers == null ? "" : readers,
                known,
                false,
                null,
                null);
        try {
            TopicSlug name = new TopicSlug(form.slug());
            return switch (action) {
                case "delete" -> deleted(name);
                case "archive" -> archived(name, true);
                case "unarchive" -> archived(name, false);
                case "save" -> saved(name, form, readers == null ? null : form.readerGroups());
                case "preview" -> previewed(name, form);
                default ->
                    throw new ProblemException(
                            Problem.wrongValue("action", "is none of preview, save, archive, unarchive, delete"));
            };
        } catch (IllegalArgumentException e) {
            return Pages.of(
                    Response.Status.BAD_REQUEST,
                    Templates.editor(form.with(known, String.valueOf(e.getMessage()), null)));
        }
    }

    private Response previewed(TopicSlug name, TopicForm form) {
        TopicDefinition wanted = form.definition();
        Optional<FollowedTopic> present = topics.find(name, Reader.OF_ALL);
        return Pages.ok(Templates.editor(form.with(
                form.known(),
                present.isPresent() && !form.known() ? "there is a topic of this name already" : null,
                preview.of(wanted, present.map(FollowedTopic::definition).orElse(null)))));
    }

    /** A form for a new topic never changes one that is there. */
    private Response saved(TopicSlug name, TopicForm form, @Nullable ReaderGroups readers) {
        TopicDefinition wanted = form.definition();
        Outcome outcome = form.known() ? topics.put(name, wanted, readers) : topics.create(name, wanted, readers);
        if (outcome == Outcome.TAKEN) {
            throw new IllegalArgumentException("there is a topic of this name already");
        }
        projection.ring();
        rights.ring();
        return Response.seeOther(URI.create("/topics/" + name)).build();
    }

    private Response archived(TopicSlug name, boolean archived) {
        if (!topics.archive(name, archived)) {
            throw TopicResource.noTopic(name.value());
        }
        return Response.seeOther(URI.create("/topics/" + name)).build();
    }

    private Response deleted(TopicSlug name) {
        if (!topics.drop(name)) {
            throw TopicResource.noTopic(name.value());
        }
        return Response.seeOther(URI.create("/")).build();
    }
}

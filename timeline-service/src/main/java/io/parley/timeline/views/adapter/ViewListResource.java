package io.parley.timeline.views.adapter;

import io.parley.foundation.access.Roles;
import io.parley.timeline.views.adapter.ViewPages.ClaimPage;
import io.parley.timeline.views.adapter.ViewPages.ContradictionPage;
import io.parley.timeline.views.adapter.ViewPages.FigurePage;
import io.parley.timeline.views.adapter.ViewPages.MeetingPage;
import io.parley.timeline.views.adapter.ViewPages.ParticipantPage;
import io.parley.timeline.views.adapter.ViewPages.PositionPage;
import io.parley.timeline.views.adapter.ViewPages.ProposalPage;
import io.parley.timeline.views.adapter.ViewPages.TimelineEntryPage;
import io.parley.timeline.views.domain.ViewName;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The views of a topic one by one, each a list in pages. */
@Path("/api/v1/topics/{slug}")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "views")
public class ViewListResource {

    private final ViewLists lists;

    @Inject
    ViewListResource(ViewLists lists) {
        this.lists = lists;
    }

    @GET
    @Path("participants")
    @Operation(summary = "Who is at the table or behind it, with roles and who speaks for whom")
    @APIResponseSchema(ParticipantPage.class)
    public Response participants(
            @PathParam("slug") String slug,
            @Valid @BeanParam ListQuery query,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        return lists.page(slug, ViewName.PARTICIPANTS, query, headers, address);
    }

    @GET
    @Path("issues")
    @Operation(summary = "The latest position of each side on each issue, with all before it")
    @APIResponseSchema(PositionPage.class)
    public Response issues(
            @PathParam("slug") String slug,
            @Valid @BeanParam ListQuery.OnIssue query,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        return lists.page(slug, ViewName.ISSUES, query, headers, address);
    }

    @GET
    @Path("proposals")
    @Operation(summary = "Plans and offers, with author, supporters, opponents and lineage")
    @APIResponseSchema(ProposalPage.class)
    public Response proposals(
            @PathParam("slug") String slug,
            @Valid @BeanParam ListQuery query,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        return lists.page(slug, ViewName.PROPOSALS, query, headers, address);
    }

    @GET
    @Path("meetings")
    @Operation(summary = "Meetings and rounds of talks, merged across articles")
    @APIResponseSchema(MeetingPage.class)
    public Response meetings(
            @PathParam("slug") String slug,
            @Valid @BeanParam ListQuery query,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        return lists.page(slug, ViewName.MEETINGS, query, headers, address);
    }

    @GET
    @Path("timeline")
    @Operation(summary = "What happened, is planned or is denied, with the number of independent sources")
    @APIResponseSchema(TimelineEntryPage.class)
    public Response timeline(
            @PathParam("slug") String slug,
            @Valid @BeanParam ListQuery query,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        return lists.page(slug, ViewName.TIMELINE, query, headers, address);
    }

    @GET
    @Path("claims")
    @Operation(summary = "Who said what, with the chain of who quotes whom")
    @APIResponseSchema(ClaimPage.class)
    public Response claims(
            @PathParam("slug") String slug,
            @Valid @BeanParam ListQuery.OnIssue query,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        return lists.page(slug, ViewName.CLAIMS, query, headers, address);
    }

    @GET
    @Path("figures")
    @Operation(summary = "Numbers that sources report")
    @APIResponseSchema(FigurePage.class)
    public Response figures(
            @PathParam("slug") String slug,
            @Valid @BeanParam ListQuery query,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        return lists.page(slug, ViewName.FIGURES, query, headers, address);
    }

    @GET
    @Path("contradictions")
    @Operation(summary = "Where sources disagree, with the words of each")
    @APIResponseSchema(ContradictionPage.class)
    public Response contradictions(
            @PathParam("slug") String slug,
            @Valid @BeanParam ListQuery query,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        return lists.page(slug, ViewName.CONTRADICTIONS, query, headers, address);
    }
}

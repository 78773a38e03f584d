package io.parley.timeline.views.adapter;

import io.parley.events.claims.Issue;
import io.parley.timeline.rest.SparseFields;
import io.parley.timeline.rest.Times;
import io.parley.timeline.views.application.ElementFilter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every list of a view can be asked: as of which time, which page of it. */
public class ListQuery {

    @QueryParam("asOf")
    @Parameter(
            description =
                    "What was known then: an ISO 8601 date-time with offset, or a date, which means its end in UTC.")
    @Nullable
    String asOf;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before.")
    @Nullable
    String cursor;

    @QueryParam("order")
    @DefaultValue("asc")
    @Parameter(description = "desc begins at the end of the list.")
    ListOrder order = ListOrder.ASC;

    @QueryParam(SparseFields.NAME)
    @Parameter(description = "Only these fields of each element, as often as wanted; all where it is not given.")
    @Nullable
    List<String> fields;

    @QueryParam("limit")
    @DefaultValue("100")
    @Min(1)
    @Max(1000)
    int limit;

    @Nullable
    Instant time() {
        return Times.read("asOf", asOf);
    }

    ElementFilter filter() {
        return ElementFilter.NONE;
    }

    /** The same for views whose elements are of an issue and a side. */
    public static class OnIssue extends ListQuery {

        @QueryParam("issue")
        @Parameter(description = "Only what is on this issue.")
        @Nullable
        Issue issue;

        @QueryParam("party")
        @Parameter(description = "Only what this side holds or says; its name as the view has it.")
        @Nullable
        String party;

        @Override
        ElementFilter filter() {
            return new ElementFilter(issue, party);
        }
    }
}

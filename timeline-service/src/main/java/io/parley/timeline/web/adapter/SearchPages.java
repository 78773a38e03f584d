package io.parley.timeline.web.adapter;

import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.readers.adapter.Caller;
import io.parley.timeline.rest.Cursor;
import io.parley.timeline.rest.Page;
import io.parley.timeline.search.application.Search;
import io.parley.timeline.search.domain.Hit;
import io.parley.timeline.search.domain.Question;
import io.parley.timeline.search.domain.SearchKind;
import io.parley.timeline.search.domain.SearchSort;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.web.adapter.Pages.Templates;
import io.parley.timeline.web.domain.SearchPage;
import io.parley.timeline.web.domain.SearchPage.Choice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The page that searches all topics. */
@Path("search")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

    private static final int MOST = 50;
    private static final int MOST_TOPICS = 200;
    private static final int LONGEST = 300;

    private final Search search;
    private final Topics topics;
    private final Caller caller;

    @Inject
    SearchPages(Search search, Topics topics, Caller caller) {
        this.search = search;
        this.topics = topics;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response search(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("topic") @DefaultValue("") String topic,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("sort") @DefaultValue("relevance") SearchSort sort,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo address) {
        String asked = words.length() > LONGEST ? "" : words.strip();
        SearchKind one = kind(kind);
        String slug = topic.isEmpty() ? null : topic;
        String list = "search-page/" + asked + "/" + topic + "/" + kind + "/" + sort;
        int place = Cursor.place(list, cursor);
        Page<Hit> page = asked.isEmpty()
                ? new Page<>(List.of(), null)
                : Page.ofPlaces(
                        list,
                        search.find(new Question(asked, slug, one, sort, caller.reader(), place, MOST + 1)),
                        MOST,
                        place);
        return Pages.ok(Templates.search(
                new SearchPage(asked, one, slug, sort, choices(), page.items(), place == 0, next(address, page))));
    }

    /** The form sends the empty text for all kinds. */
    private static @Nullable SearchKind kind(String name) {
        return name.isEmpty()
                ? null
                : Arrays.stream(SearchKind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(
                                Problem.wrongValue("kind", "is none of " + Arrays.toString(SearchKind.values()))));
    }

    private List<Choice> choices() {
        return topics.listedAndArchived(MOST_TOPICS, caller.reader()).stream()
                .map(Choice::of)
                .toList();
    }

    /** Without the host: behind a proxy it is another one. */
    private static @Nullable String next(UriInfo address, Page<Hit> page) {
        if (page.next() == null) {
            return null;
        }
        URI next = address.getRequestUriBuilder()
                .replaceQueryParam("cursor", page.next())
                .build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}

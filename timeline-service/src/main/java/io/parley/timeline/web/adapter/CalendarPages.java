package io.parley.timeline.web.adapter;

import io.parley.foundation.access.Roles;
import io.parley.foundation.problem.Problem;
import io.parley.foundation.problem.ProblemException;
import io.parley.timeline.calendar.application.Calendar;
import io.parley.timeline.readers.adapter.Caller;
import io.parley.timeline.readers.domain.Reader;
import io.parley.timeline.topics.application.Topics;
import io.parley.timeline.web.adapter.Pages.Templates;
import io.parley.timeline.web.domain.CalendarPage;
import io.parley.timeline.web.domain.SearchPage.Choice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The calendar of all negotiations, a month at a time. */
@Path("calendar")
@RolesAllowed({Roles.ANALYST, Roles.OPERATOR})
@Produces(MediaType.TEXT_HTML)
public class CalendarPages {

    private static final int MOST = 500;
    private static final int MOST_TOPICS = 200;

    private final Calendar calendar;
    private final Topics topics;
    private final Caller caller;

    @Inject
    CalendarPages(Calendar calendar, Topics topics, Caller caller) {
        this.calendar = calendar;
        this.topics = topics;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response month(
            @QueryParam("month") @DefaultValue("") String wanted, @QueryParam("topic") @DefaultValue("") String slug) {
        Reader reader = caller.reader();
        String topic = slug.isEmpty() ? null : slug;
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<YearMonth> months = calendar.months(reader, topic);
        YearMonth month = wanted.isEmpty() ? CalendarPage.opening(months, YearMonth.from(today)) : month(wanted);
        List<Choice> choices = topics.after("", MOST_TOPICS, reader, false).stream()
                .map(Choice::of)
                .toList();
        return Pages.ok(Templates.calendar(
                CalendarPage.of(month, months, calendar.of(month, reader, topic, MOST), choices, topic, today)));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new ProblemException(Problem.wrongValue("month", "is no month as 2025-10"));
        }
    }
}

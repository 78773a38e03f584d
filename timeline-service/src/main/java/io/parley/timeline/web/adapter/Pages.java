package io.parley.timeline.web.adapter;

import io.parley.timeline.entities.domain.EntityLine;
import io.parley.timeline.suggestions.domain.Suggestion;
import io.parley.timeline.web.domain.ArticlePage;
import io.parley.timeline.web.domain.Briefing;
import io.parley.timeline.web.domain.CalendarPage;
import io.parley.timeline.web.domain.EntityPage;
import io.parley.timeline.web.domain.LetterLine;
import io.parley.timeline.web.domain.OperationsPage;
import io.parley.timeline.web.domain.SearchPage;
import io.parley.timeline.web.domain.TopicCard;
import io.parley.timeline.web.domain.TopicForm;
import io.parley.timeline.web.domain.TopicPage;
import io.parley.timeline.web.domain.WebhookPage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The templates, and answers made of them. */
final class Pages {
    private Pages() {}

    static Response ok(TemplateInstance page) {
        return of(Response.Status.OK, page);
    }

    static Response of(Response.Status status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .build();
    }

    /** The templates by their parameters, which are checked when the service is built. */
    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance topics(List<TopicCard> topics, Boolean archived, Boolean others);

        static native TemplateInstance topic(TopicPage page);

        static native TemplateInstance article(ArticlePage article);

        static native TemplateInstance deadletters(List<LetterLine> letters);

        static native TemplateInstance briefing(Briefing briefing, String slug);

        static native TemplateInstance editor(TopicForm form);

        static native TemplateInstance search(SearchPage page);

        static native TemplateInstance entities(String words, List<EntityLine> entities);

        static native TemplateInstance entity(EntityPage page);

        static native TemplateInstance suggestions(List<Suggestion> suggestions, Boolean operator);

        static native TemplateInstance webhooks(WebhookPage page);

        static native TemplateInstance calendar(CalendarPage page);

        static native TemplateInstance operations(OperationsPage page);

        static native TemplateInstance gone(String heading, String text);
    }
}

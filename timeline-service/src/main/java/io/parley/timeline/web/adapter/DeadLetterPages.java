package io.parley.timeline.web.adapter;

import io.parley.events.article.ArticleId;
import io.parley.foundation.access.Roles;
import io.parley.timeline.deadletters.application.DeadLetterStore;
import io.parley.timeline.deadletters.application.KeptLetter;
import io.parley.timeline.facts.application.Articles;
import io.parley.timeline.web.adapter.Pages.Templates;
import io.parley.timeline.web.domain.LetterLine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page that lists dead letters for operators; it changes nothing, the command does. */
@Path("dead-letters")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.TEXT_HTML)
public class DeadLetterPages {

    private static final int MOST = 500;

    private final DeadLetterStore store;
    private final Articles articles;

    @Inject
    DeadLetterPages(DeadLetterStore store, Articles articles) {
        this.store = store;
        this.articles = articles;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list() {
        List<KeptLetter> letters = store.open(null, MOST);
        Set<ArticleId> stored = articles.stored(letters.stream()
                .map(KeptLetter::articleId)
                .filter(Objects::nonNull)
                .toList());
        return Pages.ok(Templates.deadletters(
                letters.stream().map(letter -> line(letter, stored)).toList()));
    }

    private static LetterLine line(KeptLetter letter, Set<ArticleId> stored) {
        return new LetterLine(
                letter.id().toString(),
                LetterLine.reason(letter.kind().name(), letter.reason()),
                letter.putAsideAt().toString(),
                letter.articleId() == null ? null : letter.articleId().toString(),
                letter.version(),
                stored.contains(letter.articleId()));
    }
}

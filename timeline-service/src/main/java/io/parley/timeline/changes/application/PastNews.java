package io.parley.timeline.changes.application;

import io.parley.events.article.ArticleId;
import io.parley.events.timeline.Change.Kind;
import io.parley.timeline.changes.domain.Telling;
import io.parley.timeline.changes.domain.ToldChange;
import io.parley.timeline.topics.domain.TopicSlug;
import io.parley.timeline.views.domain.Evidence;
import io.parley.timeline.views.domain.TopicView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was new at a time that has passed. It is told from the views of then and by when articles became available, not from the log:
 * whoever asks again gets the same answer, and a killed article has no word in it.
 */
@ApplicationScoped
public class PastNews {

    private final ChangeLog log;

    @Inject
    PastNews(ChangeLog log) {
        this.log = log;
    }

    /**
     * What was new, the weightiest first.
     *
     * @param view the view as of the time
     * @param since what became available later is new; null for the newest day of publications until then
     */
    @Transactional
    public List<ToldChange> at(TopicSlug slug, Instant asOf, TopicView view, @Nullable Instant since) {
        List<ElementChange> all = ElementChange.all(view, log.revisionAt(slug, asOf), asOf);
        Map<ArticleId, Instant> available = log.firstAvailable(News.articles(all));
        Predicate<Evidence> known = since == null
                ? News.beforeNewest(log.published(available.keySet()), News.NEWEST)
                : News.before(available, since);
        return News.told(all.stream().map(one -> dated(one, known, available)).toList(), new Telling(known, true));
    }

    /** What rests on nothing that was known before has come, anything else was there; either with its last article. */
    private static ElementChange dated(
            ElementChange change, Predicate<Evidence> known, Map<ArticleId, Instant> available) {
        Kind kind = change.evidence().stream().anyMatch(known) ? Kind.CHANGED : Kind.ADDED;
        Instant asOf = change.changed().at();
        Instant last = change.evidence().stream()
                .map(one -> available.get(one.articleId()))
                .filter(Objects::nonNull)
                .filter(at -> !at.isAfter(asOf))
                .max(Comparator.naturalOrder())
                .orElse(asOf);
        return change.dated(kind, last);
    }
}

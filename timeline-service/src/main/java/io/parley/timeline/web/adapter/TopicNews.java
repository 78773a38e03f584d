package io.parley.timeline.web.adapter;

import io.parley.timeline.changes.adapter.SinceParameter;
import io.parley.timeline.changes.application.News;
import io.parley.timeline.changes.application.PastNews;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.application.ViewStore;
import io.parley.timeline.views.domain.TopicView;
import io.parley.timeline.web.domain.Latest;
import io.parley.timeline.web.domain.Listed;
import io.parley.timeline.web.domain.LoggedChange;
import io.parley.timeline.web.domain.Looks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of a topic tells of its changes, now or at a time. */
@ApplicationScoped
class TopicNews {

    private static final int MOST_CHANGES = 12;
    private static final int MOST_LINES = 20;

    private final News news;
    private final PastNews past;
    private final ViewStore store;

    @Inject
    TopicNews(News news, PastNews past, ViewStore store) {
        this.news = news;
        this.past = past;
        this.store = store;
    }

    /** Since the address says, else since the reader's last visit, else what the newest day brought. */
    Latest now(FollowedTopic topic, SinceParameter from, Looks looks) {
        Long asked = from.revision(time -> news.revisionAt(topic.slug(), time));
        long revision = asked != null ? asked : looks.before();
        if (asked == null && revision == 0) {
            return Latest.of(null, news.latest(topic));
        }
        return Latest.of(news.committedAt(topic.slug(), revision).toString(), news.since(topic, revision));
    }

    /** The same of a time that has passed; when the reader looked says nothing about it. */
    Latest at(FollowedTopic topic, Instant asOf, TopicView view, SinceParameter from) {
        @Nullable Instant since = from.time(revision -> news.committedAt(topic.slug(), revision));
        return Latest.of(since == null ? null : since.toString(), past.at(topic.slug(), asOf, view, since));
    }

    /** The newest revisions, of those that there were at a time. */
    List<LoggedChange> log(FollowedTopic topic, @Nullable Instant asOf) {
        long last = asOf == null ? topic.revision() : news.revisionAt(topic.slug(), asOf);
        return store.changes(topic.slug(), Math.max(0, last - MOST_CHANGES), MOST_CHANGES).stream()
                .filter(change -> change.revision() <= last)
                .map(TopicNews::logged)
                .sorted(Comparator.comparing(LoggedChange::revision).reversed())
                .toList();
    }

    private static LoggedChange logged(ViewStore.Committed committed) {
        return new LoggedChange(
                committed.revision(),
                committed.committedAt(),
                committed.causes().stream()
                        .map(cause -> cause.reason().name())
                        .distinct()
                        .toList(),
                Listed.of(
                        committed.changes().stream()
                                .map(change -> new LoggedChange.Line(
                                        change.view(), change.kind().name(), change.summary()))
                                .toList(),
                        MOST_LINES));
    }
}

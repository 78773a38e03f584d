package io.parley.timeline.projection.application;

import io.parley.events.article.ArticleId;
import io.parley.events.timeline.Cause;
import io.parley.events.timeline.Cause.Reason;
import io.parley.events.timeline.Change;
import io.parley.events.timeline.TopicUpdated;
import io.parley.timeline.facts.application.FactStore;
import io.parley.timeline.facts.domain.ReportedArticle;
import io.parley.timeline.projection.application.ProjectionStore.Claimed;
import io.parley.timeline.projection.domain.ViewDiff;
import io.parley.timeline.topics.domain.FollowedTopic;
import io.parley.timeline.views.domain.ComputedView;
import io.parley.timeline.world.domain.World;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Brings one topic up to date: recomputes its views from the facts, and when anything differs commits it as one revision
 * together with the event that tells of it. All work that has gathered for the topic is done at once.
 */
@ApplicationScoped
public class TopicProjector {

    private static final Logger LOG = Logger.getLogger(TopicProjector.class);

    /** An event that lists more would be of no use to a dashboard, which rather reloads. */
    private static final int MOST_CHANGES = 1_000;

    private final ProjectionStore store;
    private final FactStore facts;
    private final Backfill backfill;
    private final World world;

    @Inject
    TopicProjector(ProjectionStore store, FactStore facts, Backfill backfill, World world) {
        this.store = store;
        this.facts = facts;
        this.backfill = backfill;
        this.world = world;
    }

    /** Does the work of one topic; false when there was none. */
    @Transactional
    public boolean projectNext() {
        Optional<Claimed> found = store.claim();
        if (found.isEmpty()) {
            return false;
        }
        Claimed claimed = found.get();
        FollowedTopic topic = claimed.topic();
        if (claimed.unfilled()) {
            backfill.fill(topic);
        }
        List<ReportedArticle> articles = facts.load(store.versions(topic.slug(), null));
        ComputedView view = ComputedView.of(topic.definition(), articles, world);
        ViewDiff diff = ViewDiff.between(store.cells(topic.slug()), Cells.of(view), withdrawn(claimed));
        if (!diff.isEmpty()) {
            TopicUpdated event = new TopicUpdated(
                    topic.slug().value(), topic.revision() + 1, listed(diff.changes()), distinct(claimed.causes()));
            store.commit(topic.slug(), diff, event, Instant.now());
            LOG.debugf("topic changed slug=%s revision=%d", topic.slug(), event.revision());
        }
        store.done(claimed);
        return true;
    }

    private static Set<ArticleId> withdrawn(Claimed claimed) {
        return claimed.causes().stream()
                .filter(cause -> cause.reason() == Reason.KILL || cause.reason() == Reason.WITHHELD)
                .map(Cause::articleId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static List<Cause> distinct(List<Cause> causes) {
        return causes.stream().distinct().limit(MOST_CHANGES).toList();
    }

    private static List<Change> listed(List<Change> changes) {
        if (changes.size() <= MOST_CHANGES) {
            return changes;
        }
        List<Change> some = new ArrayList<>(changes.subList(0, MOST_CHANGES));
        int more = changes.size() - MOST_CHANGES;
        some.add(new Change("overview", Change.Kind.CHANGED, "more", "and " + more + " further changes"));
        return some;
    }
}

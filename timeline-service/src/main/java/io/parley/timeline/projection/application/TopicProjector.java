package io.parley.timeline.projection.application;

import io.parley.events.article.ArticleId;
import io.parley.events.timeline.Cause;
import io.parley.events.timeline.Cause.Reason;
import io.parley.events.timeline.Change;
import io.parley.events.timeline.TopicUpdated;
import io.parley.timeline.projection.application.ProjectionStore.Claimed;
import io.parley.timeline.projection.domain.Cell;
import io.parley.timeline.projection.domain.ViewDiff;
import io.parley.timeline.topics.domain.FollowedTopic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings one topic up to date: computes its views from the facts, and when anything differs commits it as one revision
 * together with the event that tells of it. All work that has gathered for the topic is done at once. A turn is short
 * transactions around a computation that holds no lock, so that neither intake nor other topics wait for it.
 */
@ApplicationScoped
public class TopicProjector {

    private static final Logger LOG = Logger.getLogger(TopicProjector.class);

    /** An event that lists more would be of no use to a dashboard, which rather reloads. */
    private static final int MOST_CHANGES = 1_000;

    private final Turns turns;
    private final HeldTurns held;
    private final TopicMemories memories;
    private final Backfill backfill;

    @Inject
    TopicProjector(Turns turns, HeldTurns held, TopicMemories memories, Backfill backfill) {
        this.turns = turns;
        this.held = held;
        this.memories = memories;
        this.backfill = backfill;
    }

    /** Takes one turn of one topic; false when there was none to take. */
    public boolean projectNext() {
        return projectNext(null);
    }

    /** @param quick only topics whose last projection took no longer; null for all */
    public boolean projectNext(@Nullable Duration quick) {
        Optional<Claimed> claimed = turns.claim(quick);
        claimed.ifPresent(one -> held.during(one, () -> take(one)));
        return claimed.isPresent();
    }

    private void take(Claimed claimed) {
        try {
            if (claimed.unfilled() && !isFilled(claimed.topic())) {
                turns.giveBack(claimed);
            } else {
                project(claimed);
            }
        } catch (RuntimeException | Error e) {
            LOG.warnf(e, "projection failed slug=%s", claimed.topic().slug());
            turns.failed(claimed);
            if (e instanceof Error) {
                throw e;
            }
        }
    }

    private boolean isFilled(FollowedTopic topic) {
        backfill.begin(topic);
        return backfill.isFilledAfterNextPart(topic);
    }

    private void project(Claimed claimed) {
        Instant start = Instant.now();
        FollowedTopic topic = claimed.topic();
        TopicMemory memory = memories.of(claimed);
        List<Cell> cells = memory.compute();
        ViewDiff diff = ViewDiff.between(memory.kept(), cells, withdrawn(claimed));
        TopicUpdated event = diff.isEmpty()
                ? null
                : new TopicUpdated(
                        topic.slug().value(), topic.revision() + 1, listed(diff.changes()), distinct(claimed.causes()));
        if (turns.end(claimed, diff, event, Duration.between(start, Instant.now()))) {
            memory.committed(claimed.number(), cells);
            memories.keep(topic.slug(), memory);
        }
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

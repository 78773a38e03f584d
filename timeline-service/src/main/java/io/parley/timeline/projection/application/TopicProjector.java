package io.parley.timeline.projection.application;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.parley.events.article.ArticleId;
import io.parley.events.timeline.Cause;
import io.parley.events.timeline.Cause.Reason;
import io.parley.foundation.log.LogKeys;
import io.parley.foundation.trace.RecordSpans;
import io.parley.foundation.trace.Spans;
import io.parley.timeline.projection.application.Chapters.Task;
import io.parley.timeline.projection.application.ProjectionStore.Claimed;
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
 * Brings one topic up to date: computes the chapters that changed from their facts, and when anything differs commits it as one
 * revision together with the event that tells of it. All work that has gathered for the topic is done at once, two chapters at a
 * turn at most. A turn is short transactions around a computation that holds no lock, so that neither intake nor other topics wait for it.
 */
@ApplicationScoped
public class TopicProjector {

    private static final Logger LOG = Logger.getLogger(TopicProjector.class);

    private final Turns turns;
    private final HeldTurns held;
    private final Chapters chapters;
    private final TopicMemories memories;
    private final Workroom room;
    private final Backfill backfill;
    private final Spans spans;
    private final Freshness freshness;

    @Inject
    TopicProjector(
            Turns turns,
            HeldTurns held,
            Chapters chapters,
            TopicMemories memories,
            Workroom room,
            Backfill backfill,
            Spans spans,
            Freshness freshness) {
        this.turns = turns;
        this.held = held;
        this.chapters = chapters;
        this.memories = memories;
        this.room = room;
        this.backfill = backfill;
        this.spans = spans;
        this.freshness = freshness;
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
            if (claimed.unfilled() && !isFilled(claimed)) {
                turns.giveBack(claimed);
            } else {
                chapters.tasks(claimed)
                        .ifPresentOrElse(tasks -> projectInRoom(claimed, tasks), () -> turns.giveBack(claimed));
            }
        } catch (RuntimeException | Error e) {
            LogKeys.topic(claimed.topic().slug())
                    .around(() -> LOG.warnf(
                            e, "projection failed slug=%s", claimed.topic().slug()));
            turns.failed(claimed);
            if (e instanceof Error) {
                throw e;
            }
        }
    }

    private boolean isFilled(Claimed claimed) {
        backfill.begin(claimed);
        return backfill.isFilledAfterNextPart(claimed);
    }

    private void projectInRoom(Claimed claimed, List<Task> tasks) {
        int most = tasks.stream().mapToInt(Task::articles).max().orElse(0);
        room.during(most, () -> projectInTrace(claimed, tasks));
    }

    private void projectInTrace(Claimed claimed, List<Task> tasks) {
        if (claimed.traces().isEmpty()) {
            project(claimed, tasks);
            return;
        }
        Span span = spans.following("project topic", claimed.traces())
                .setAttribute("parley.slug", claimed.topic().slug().value())
                .startSpan();
        try {
            Context.current().with(span).wrap(() -> project(claimed, tasks)).run();
            span.end();
        } catch (RuntimeException | Error e) {
            RecordSpans.end(span, e);
            throw e;
        }
    }

    private void project(Claimed claimed, List<Task> tasks) {
        Instant start = Instant.now();
        List<ChapterCommit> commits = new ArrayList<>();
        TopicMemory memory = null;
        for (Task task : tasks) {
            // Of several chapters the facts of one at a time are held.
            memory = null;
            memory = memories.of(claimed, task);
            commits.add(new ChapterCommit(task, memory.compute(), memory.kept(), withdrawn(claimed)));
        }
        if (!turns.end(claimed, commits, Duration.between(start, Instant.now()))) {
            return;
        }
        freshness.shown(claimed.topic().slug(), claimed.causes());
        if (memory != null && tasks.get(tasks.size() - 1).newest()) {
            memory.committed(
                    claimed.number(), commits.get(commits.size() - 1).chapter().cells());
            memories.keep(claimed.topic().slug(), memory);
        } else if (tasks.stream().anyMatch(Task::newestWaits)) {
            // This turn has taken the work off the list that may name articles of the newest chapter.
            memories.forget(claimed.topic().slug());
        } else {
            memories.passed(claimed);
        }
    }

    private static Set<ArticleId> withdrawn(Claimed claimed) {
        return claimed.causes().stream()
                .filter(cause -> cause.reason() == Reason.KILL || cause.reason() == Reason.WITHHELD)
                .map(Cause::articleId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}

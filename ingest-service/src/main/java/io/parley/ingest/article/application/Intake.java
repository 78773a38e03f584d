package io.parley.ingest.article.application;

import io.opentelemetry.context.Context;
import io.parley.events.article.ArticleId;
import io.parley.foundation.trace.Spans;
import io.parley.ingest.article.application.NewVersion.Fate;
import io.parley.ingest.article.domain.Head;
import io.parley.ingest.article.domain.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes submissions in, a chunk at a time: makes them durable with one look-up and one insert, sends them, and after
 * the broker's word notes that they arrived. Used by every way in: HTTP, feeds, drop folder.
 */
@ApplicationScoped
public class Intake {

    private final ArticleStore store;
    private final ArticlePublisher publisher;
    private final Spans spans;
    private final Clock clock;
    private final ConcurrentMap<UUID, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();

    @Inject
    Intake(ArticleStore store, ArticlePublisher publisher, Spans spans, Clock clock) {
        this.store = store;
        this.publisher = publisher;
        this.spans = spans;
        this.clock = clock;
    }

    /** Takes a chunk in that nobody sent us, with a trace of its own, and waits until the broker has it. */
    public List<Outcome> take(List<Submission> chunk) {
        return take(chunk, spans.at(null));
    }

    /** Takes a chunk in and waits until the broker has it. */
    public List<Outcome> take(List<Submission> chunk, Context trace) {
        return start(chunk, trace).await();
    }

    /** What would become of each submission of a chunk; nothing is kept and nothing is sent. */
    public List<Rehearsal> rehearse(List<Submission> chunk) {
        if (chunk.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant embargoNow = embargoNow(chunk);
        List<Rehearsal> fates = new ArrayList<>();
        store.record(chunk.stream().map(Submission::articleId).collect(Collectors.toSet()), heads -> {
            fates.clear();
            Set<ArticleId> known = new HashSet<>(heads.byArticle().keySet());
            for (Step step : Planner.plan(heads, chunk, now, embargoNow).steps()) {
                fates.add(fate(step, known));
            }
            return Plan.NOTHING;
        });
        return fates;
    }

    private static Rehearsal fate(Step step, Set<ArticleId> known) {
        if (!(step instanceof Step.Keep keep)) {
            return Rehearsal.KNOWN;
        }
        boolean first = known.add(keep.version().submission().articleId());
        return switch (keep.version().fate()) {
            case STALE -> Rehearsal.STALE;
            case HELD -> Rehearsal.EMBARGOED;
            case ACCEPTED -> first ? Rehearsal.NEW : Rehearsal.UPDATE;
        };
    }

    /** Makes a chunk durable and starts sending it; the caller may prepare the next one meanwhile. */
    public InFlight start(List<Submission> chunk, Context trace) {
        if (chunk.isEmpty()) {
            return new InFlight(store, List.of(), List.of(), List.of());
        }
        publisher.ensureAvailable();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Set<ArticleId> articles = chunk.stream().map(Submission::articleId).collect(Collectors.toSet());
        Instant embargoNow = embargoNow(chunk);
        Plan plan = store.record(articles, heads -> Planner.plan(heads, chunk, now, embargoNow));
        Map<UUID, Outgoing> waiting = store.waiting(leftBehind(plan));
        List<Send> sends = new ArrayList<>(plan.steps().size());
        for (Step step : plan.steps()) {
            sends.add(send(step, waiting, trace));
        }
        return new InFlight(
                store,
                plan.steps(),
                sends,
                chunk.stream().map(Submission::format).toList());
    }

    /**
     * Where an embargo is at stake it is the clock of all replicas that counts: one replica's may be wrong. An embargo
     * that goes on from an earlier version is seen with the heads, which bring that clock along.
     */
    private @Nullable Instant embargoNow(List<Submission> chunk) {
        return chunk.stream().anyMatch(submission -> submission.embargoed() != null) ? store.now() : null;
    }

    /** Receipts of repeated versions that nobody here is sending, although the broker has not acknowledged them. */
    private List<UUID> leftBehind(Plan plan) {
        Set<UUID> ofThisChunk = plan.rows().stream().map(NewVersion::receipt).collect(Collectors.toSet());
        return plan.steps().stream()
                .filter(step -> step instanceof Step.Again again && again.head().delivery() == Head.Delivery.PENDING)
                .map(step -> ((Step.Again) step).head().receipt())
                .filter(receipt -> !ofThisChunk.contains(receipt) && !underWay.containsKey(receipt))
                .toList();
    }

    private Send send(Step step, Map<UUID, Outgoing> waiting, Context trace) {
        if (step instanceof Step.Keep keep) {
            return keep.version().fate() == Fate.ACCEPTED ? send(Outgoing.of(keep.version()), trace) : Send.nothing();
        }
        UUID receipt = ((Step.Again) step).head().receipt();
        CompletableFuture<Void> shared = underWay.get(receipt);
        if (shared != null) {
            return new Send(Send.Mode.SHARED, shared);
        }
        Outgoing left = waiting.get(receipt);
        return left == null ? Send.nothing() : send(left, trace);
    }

    private Send send(Outgoing version, Context trace) {
        UUID receipt = version.receipt();
        CompletableFuture<Void> acknowledgement =
                publisher.publish(version, trace).whenComplete((done, failure) -> underWay.remove(receipt));
        underWay.put(receipt, acknowledgement);
        if (acknowledgement.isDone()) {
            underWay.remove(receipt);
        }
        return new Send(Send.Mode.OWN, acknowledgement);
    }
}

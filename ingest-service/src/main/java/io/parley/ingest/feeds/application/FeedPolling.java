package io.parley.ingest.feeds.application;

import io.parley.events.article.ArticleId;
import io.parley.ingest.article.application.Intake;
import io.parley.ingest.article.application.Outcome;
import io.parley.ingest.article.application.Outcome.Status;
import io.parley.ingest.article.application.Outcome.Taken;
import io.parley.ingest.article.application.Unavailable;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.feeds.application.FeedFetcher.Answer;
import io.parley.ingest.feeds.domain.PollResult;
import io.parley.ingest.feeds.domain.PollResult.Failed;
import io.parley.ingest.feeds.domain.PollResult.Gone;
import io.parley.ingest.feeds.domain.PollSchedule;
import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.application.Parameters;
import io.parley.ingest.wire.application.Reading;
import io.parley.ingest.wire.domain.Refusal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Polls one feed: asks, reads, takes its items in, and decides when to ask again. */
@ApplicationScoped
public class FeedPolling {

    private final FeedStore store;
    private final FeedFetcher fetcher;
    private final Reading reading;
    private final Intake intake;
    private final Clock clock;

    @Inject
    FeedPolling(FeedStore store, FeedFetcher fetcher, Reading reading, Intake intake, Clock clock) {
        this.store = store;
        this.fetcher = fetcher;
        this.reading = reading;
        this.intake = intake;
        this.clock = clock;
    }

    /** Polls a leased feed and gives the lease back. */
    public PollResult poll(FeedStore.Due due) {
        Feed feed = due.feed();
        Answer answer = fetcher.fetch(feed.url(), due.validators());
        PollResult result = answer instanceof Answer.Document read
                ? takeIn(read, feed.provider())
                : ((Answer.Nothing) answer).result();
        // Of a feed whose items were not all taken in, everything is wanted again.
        boolean learned = answer instanceof Answer.Document && result instanceof PollResult.Read;
        Validators validators = learned ? ((Answer.Document) answer).validators() : due.validators();
        int failures = result instanceof Failed || result instanceof Gone ? feed.failures() + 1 : 0;
        store.polled(
                feed.id(),
                result,
                validators,
                failures,
                PollSchedule.next(
                        clock.instant(),
                        Duration.ofSeconds(feed.intervalSeconds()),
                        failures,
                        result,
                        ThreadLocalRandom.current().nextDouble()));
        String movedTo = answer.movedTo();
        if (movedTo != null && !(result instanceof Failed)) {
            store.moved(feed.id(), movedTo, URI.create(movedTo).getHost());
        }
        return result;
    }

    /** Reads a feed without taking anything in: what an operator would get. */
    public Preview test(String url, @Nullable String provider) {
        Answer answer = fetcher.fetch(url, Validators.NONE);
        if (!(answer instanceof Answer.Document read)) {
            return Preview.failed(((Answer.Nothing) answer).result().summary());
        }
        try {
            Reading.Items found = items(read, provider);
            Failed failure = failure(found);
            return failure == null
                    ? Preview.of(found, FeedRemarks.of(found), intake.rehearse(submissions(found)))
                    : Preview.failed(failure.summary());
        } catch (Unavailable e) {
            return Preview.failed("failed: " + e.what());
        }
    }

    private PollResult takeIn(Answer.Document read, @Nullable String provider) {
        try {
            Reading.Items items = items(read, provider);
            Failed failure = failure(items);
            return failure == null ? takeIn(items) : failure;
        } catch (Unavailable e) {
            return new Failed(e.what(), null);
        }
    }

    private PollResult takeIn(Reading.Items items) {
        List<Outcome> outcomes = intake.take(submissions(items));
        if (outcomes.stream().anyMatch(Outcome.Unacknowledged.class::isInstance)) {
            return new Failed("the broker did not acknowledge every item", null);
        }
        List<ArticleId> accepted = outcomes.stream()
                .filter(o -> o instanceof Taken taken && taken.status() == Status.ACCEPTED)
                .map(Outcome::articleId)
                .toList();
        ArticleId newest = accepted.isEmpty() ? null : accepted.get(0);
        return new PollResult.Read(
                items.items().size(), accepted.size(), newest, items.decoding(), FeedRemarks.of(items));
    }

    private static List<Submission> submissions(Reading.Items items) {
        return items.items().stream()
                .filter(Identified.Article.class::isInstance)
                .map(item -> ((Identified.Article) item).submission())
                .toList();
    }

    private Reading.Items items(Answer.Document read, @Nullable String provider) {
        return reading.read(read.document(), new Parameters(null, null, null, null, provider, null, null));
    }

    /** The reason why a document could not be read as a feed; null when it could. */
    private static @Nullable Failed failure(Reading.Items items) {
        if (items.several()) {
            return null;
        }
        return items.items().get(0) instanceof Identified.Refused refused
                        && refused.refusal().kind() != Kind.UNIDENTIFIED
                ? new Failed(refused.refusal().sentence(), null)
                : new Failed("what the server sent is a page or a single item, not a feed", null);
    }
}

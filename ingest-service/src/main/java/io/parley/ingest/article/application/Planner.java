package io.parley.ingest.article.application;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.parley.events.article.ArticleId;
import io.parley.events.article.ArticleStatus;
import io.parley.ingest.article.application.NewVersion.Fate;
import io.parley.ingest.article.domain.Decision;
import io.parley.ingest.article.domain.Head;
import io.parley.ingest.article.domain.Head.Delivery;
import io.parley.ingest.article.domain.SenderOrder;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.article.domain.VersionRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans one chunk: decides on its submissions in order, each against what the ones before it leave. */
final class Planner {

    private static final TimeBasedEpochGenerator RECEIPTS = Generators.timeBasedEpochGenerator();

    private final Map<ArticleId, Head> heads;
    private final Map<ArticleId, Integer> fresh = new HashMap<>();
    private final Instant now;
    private final Instant embargoNow;
    private final List<Step> steps = new ArrayList<>();
    private final List<NewVersion> rows = new ArrayList<>();
    private final Set<UUID> replaced = new HashSet<>();
    private final Set<UUID> shadowed = new HashSet<>();
    private final Set<ArticleId> killed = new HashSet<>();

    private Planner(Map<ArticleId, Head> heads, Instant now, Instant embargoNow) {
        this.heads = new HashMap<>(heads);
        this.now = now;
        this.embargoNow = embargoNow;
    }

    static Plan plan(Heads heads, List<Submission> chunk, Instant now, @Nullable Instant embargoNow) {
        Instant clock = embargoNow == null ? heads.clock() : embargoNow;
        Planner planner = new Planner(heads.byArticle(), now, clock == null ? now : clock);
        chunk.forEach(planner::add);
        return new Plan(planner.steps, planner.rows, planner.replaced, planner.shadowed, planner.killed);
    }

    private void add(Submission received) {
        Head head = heads.get(received.articleId());
        Submission submission = received.following(head);
        Decision decision = VersionRule.decide(head, submission);
        if (decision instanceof Decision.Repeat repeat) {
            steps.add(new Step.Again(repeat.head()));
        } else if (decision instanceof Decision.Stale stale) {
            keep(new NewVersion(
                    RECEIPTS.generate(),
                    submission,
                    stale.version(),
                    submission.order(),
                    Fate.STALE,
                    false,
                    now,
                    EncodedEvent.NONE));
        } else if (decision instanceof Decision.Accept accept) {
            accept(submission, accept.version(), accept.order());
        }
    }

    private void accept(Submission submission, long version, SenderOrder order) {
        boolean held = submission.isHeldAt(embargoNow);
        overtake(submission.articleId(), held);
        if (submission.status() == ArticleStatus.CANCELED) {
            killed.add(submission.articleId());
        }
        NewVersion row = new NewVersion(
                RECEIPTS.generate(),
                submission,
                version,
                order,
                held ? Fate.HELD : Fate.ACCEPTED,
                true,
                now,
                EventWriter.write(submission, version, now));
        heads.put(
                submission.articleId(),
                new Head(
                        row.receipt(),
                        submission.articleId(),
                        version,
                        order,
                        submission.status(),
                        submission.embargoed(),
                        submission.contentHash(),
                        held ? Delivery.HELD : Delivery.PENDING));
        fresh.put(submission.articleId(), rows.size());
        keep(row);
    }

    private void overtake(ArticleId articleId, boolean byHeld) {
        Integer sibling = fresh.get(articleId);
        Head head = heads.get(articleId);
        if (sibling != null) {
            rows.set(sibling, rows.get(sibling).overtaken());
        } else if (head != null) {
            // A held version that is overtaken must never leave; a published one may still be on its way.
            boolean stays = byHeld && head.delivery() != Delivery.HELD;
            (stays ? shadowed : replaced).add(head.receipt());
        }
    }

    private void keep(NewVersion row) {
        rows.add(row);
        steps.add(new Step.Keep(row));
    }
}

package io.parley.ingest.article.application;

import io.parley.ingest.article.application.Outcome.Status;
import io.parley.ingest.article.application.Outcome.Taken;
import io.parley.ingest.article.application.Outcome.Unacknowledged;
import io.parley.ingest.article.domain.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A chunk that is durable and on its way to the broker. */
public final class InFlight {

    private final ArticleStore store;
    private final List<Step> steps;
    private final List<Send> sends;
    private final List<String> formats;

    /** @param formats of the submissions, in the order of the steps */
    InFlight(ArticleStore store, List<Step> steps, List<Send> sends, List<String> formats) {
        this.store = store;
        this.steps = steps;
        this.sends = sends;
        this.formats = formats;
    }

    /** Waits for the broker, notes what it acknowledged, and says what became of each submission, in order. */
    public List<Outcome> await() {
        List<Outcome> outcomes = new ArrayList<>(steps.size());
        List<UUID> acknowledged = new ArrayList<>(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            Send send = sends.get(i);
            boolean arrived = send.arrived();
            if (arrived && send.mode() == Send.Mode.OWN) {
                receiptToClear(steps.get(i), acknowledged);
            }
            Outcome outcome = outcome(steps.get(i), arrived, send.mode());
            ArticleCounter.count(formats.get(i), outcome);
            outcomes.add(outcome);
        }
        if (!acknowledged.isEmpty()) {
            store.acknowledged(acknowledged);
        }
        return outcomes;
    }

    /** A version overtaken within its own chunk was never put on the waiting list. */
    private static void receiptToClear(Step step, List<UUID> receipts) {
        if (step instanceof Step.Again again) {
            receipts.add(again.head().receipt());
        } else if (step instanceof Step.Keep keep && keep.version().current()) {
            receipts.add(keep.version().receipt());
        }
    }

    private static Outcome outcome(Step step, boolean arrived, Send.Mode mode) {
        if (step instanceof Step.Keep keep) {
            NewVersion row = keep.version();
            return arrived
                    ? new Taken(row.submission().articleId(), row.version(), status(row), false)
                    : new Unacknowledged(row.submission().articleId(), row.version());
        }
        Head head = ((Step.Again) step).head();
        if (!arrived) {
            return new Unacknowledged(head.articleId(), head.version());
        }
        boolean held = head.delivery() == Head.Delivery.HELD;
        Status status = held ? Status.HELD : mode == Send.Mode.OWN ? Status.ACCEPTED : Status.DUPLICATE;
        return new Taken(head.articleId(), head.version(), status, status != Status.ACCEPTED);
    }

    private static Status status(NewVersion row) {
        return switch (row.fate()) {
            case ACCEPTED -> Status.ACCEPTED;
            case HELD -> Status.HELD;
            case STALE -> Status.STALE;
        };
    }
}

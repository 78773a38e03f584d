package io.parley.timeline.projection.application;

import io.parley.timeline.projection.application.ProjectionStore.Claimed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives topics their turns, each step in a short transaction of its own. */
@ApplicationScoped
public class Turns {

    private final ProjectionStore store;
    private final TopicCommit commit;

    @Inject
    Turns(ProjectionStore store, TopicCommit commit) {
        this.store = store;
        this.commit = commit;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Claimed> claim(@Nullable Duration quick) {
        return store.claim(HeldTurns.LEASE, quick);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void renew(long number) {
        store.renew(number, HeldTurns.LEASE);
    }

    /** Commits the outcome of a turn; false when the topic has changed meanwhile and is computed again. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean end(Claimed claimed, List<ChapterCommit> commits, Duration lasted) {
        if (!store.stillHolds(claimed)) {
            store.giveBack(claimed);
            return false;
        }
        commit.commit(claimed, commits);
        store.done(claimed, lasted);
        return true;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void giveBack(Claimed claimed) {
        store.giveBack(claimed);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(Claimed claimed) {
        store.failed(claimed);
    }
}

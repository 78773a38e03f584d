package io.parley.timeline.projection.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;

/**
 * Room in memory for the chapters that are computed at the same time. After an upgrade every chapter of every topic waits, and as many large
 * ones as there are workers may be more than the heap holds: then some wait for others.
 */
@ApplicationScoped
public class Workroom {

    /** Facts of an article, what is worked out of them, its cells and their JSON; measured with 20 claims an article. */
    private static final int BYTES_AN_ARTICLE = 85_000;

    /** Chapters up to here never wait: many of them fit in beside what others take. */
    private static final int SMALL = 100;

    private final int articles;
    private final Semaphore free;

    @Inject
    Workroom(MemoryConfig config) {
        this((int) Math.min(
                Integer.MAX_VALUE, config.workShare() * Runtime.getRuntime().maxMemory() / BYTES_AN_ARTICLE));
    }

    /** With room for so many articles. */
    Workroom(int articles) {
        this.articles = Math.max(1, articles);
        this.free = new Semaphore(this.articles, true);
    }

    /** Does work on some articles when there is room for them. More than ever fit in are worked on alone, as well as can be. */
    void during(int number, Runnable work) {
        int needed = number <= SMALL ? 0 : Math.min(number, articles);
        free.acquireUninterruptibly(needed);
        try {
            work.run();
        } finally {
            free.release(needed);
        }
    }
}

package io.parley.timeline.projection.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** No more articles are worked on at the same time than there is room for, and whatever comes is done in the end. */
class WorkroomTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Test
    void large_chapters_wait_for_each_other() {
        Workroom room = new Workroom(1_500);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(CompletableFuture.runAsync(() -> room.during(700, () -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                now.decrementAndGet();
            })));
        }
        all.forEach(one -> one.orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS).join());
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void small_chapters_do_not_wait_for_a_large_one() throws Exception {
        Workroom room = new Workroom(1_500);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch small = new CountDownLatch(1);
        CompletableFuture<Void> large = CompletableFuture.runAsync(() -> room.during(1_500, () -> {
            begun.countDown();
            await(small);
        }));
        await(begun);
        room.during(100, small::countDown);
        large.orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Test
    void a_chapter_that_never_fits_in_is_done_alone() {
        AtomicInteger done = new AtomicInteger();
        new Workroom(200).during(100_000, done::incrementAndGet);
        assertThat(done.get()).isEqualTo(1);
    }

    @Test
    void work_that_fails_leaves_its_room() {
        Workroom room = new Workroom(1_000);
        CompletableFuture<Void> failed = CompletableFuture.runAsync(() -> room.during(1_000, () -> {
            throw new IllegalStateException("on purpose");
        }));
        assertThat(failed).failsWithin(LONGEST);
        AtomicInteger done = new AtomicInteger();
        CompletableFuture.runAsync(() -> room.during(1_000, done::incrementAndGet))
                .orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS)
                .join();
        assertThat(done.get()).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

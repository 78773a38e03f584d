package io.parley.foundation.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class LoopTest {

    private final Loops loops = new Loops();

    @Test
    void an_error_that_passes_does_not_end_a_loop() throws Exception {
        AtomicInteger steps = new AtomicInteger();
        CountDownLatch recovered = new CountDownLatch(1);

        try (Loop loop = loops.start("shaken", () -> {
            if (steps.incrementAndGet() <= 2) {
                throw new OutOfMemoryError("test");
            }
            recovered.countDown();
            Thread.sleep(10);
        })) {
            assertThat(recovered.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(loop.causeOfDeath()).isNull();
            assertThat(new LoopLiveness(loops).call().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void a_loop_that_died_takes_the_service_out_of_live() throws Exception {
        Thread[] own = new Thread[1];
        CountDownLatch begun = new CountDownLatch(1);
        loops.start("dead", () -> {
            own[0] = Thread.currentThread();
            begun.countDown();
            throw new InterruptedException("not by us");
        });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        own[0].join(10_000);

        assertThat(new LoopLiveness(loops).call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(loops.dead()).containsEntry("dead", InterruptedException.class.getName());
    }

    @Test
    void a_loop_that_was_closed_is_not_dead() {
        loops.start("closed", () -> Thread.sleep(5)).close();

        assertThat(loops.dead()).isEmpty();
    }

    @Test
    void pauses_grow_up_to_their_limit() {
        assertThat(BackOff.fresh().longer().pause()).hasMillis(400);
        assertThat(BackOff.after(30, java.time.Duration.ofSeconds(60)).pause()).hasSeconds(60);
    }
}

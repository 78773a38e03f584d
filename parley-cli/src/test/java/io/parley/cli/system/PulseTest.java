package io.parley.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.cli.console.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PulseTest {

    /** A part that was stopped on purpose and whose number another process has by now. */
    private record Stopped(long pid) implements Part {

        @Override
        public String name() {
            return "some-service";
        }

        @Override
        public CompletableFuture<String> death() {
            return new CompletableFuture<>();
        }

        @Override
        public boolean answers(Duration atMost) {
            return false;
        }

        @Override
        public Duration timeToStart() {
            return Duration.ZERO;
        }

        @Override
        public void startAgain() {
            throw new AssertionError("it was stopped on purpose");
        }
    }

    @Test
    void what_a_closing_system_has_stopped_is_neither_asked_nor_killed() throws Exception {
        Process another = new ProcessBuilder("sleep", "60").start();
        try {
            StringWriter told = new StringWriter();
            Pulse pulse = new Pulse(new Stopped(another.pid()), new Progress(new PrintWriter(told)), () -> true);
            assertThat(pulse.awaitDeath()).isEqualTo("stopped watching some-service");
            assertThat(another.isAlive()).isTrue();
            assertThat(told.toString()).isEmpty();
        } finally {
            another.destroyForcibly();
        }
    }
}

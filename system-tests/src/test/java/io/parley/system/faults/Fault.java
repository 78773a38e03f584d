package io.parley.system.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** A part of the system and what is done to it, after a pause. */
record Fault(Duration pause, String part, Signal signal) {

    /** What a process is sent. */
    enum Signal {
        /** It ends at once. */
        KILL,
        /** It stays and does nothing more: its supervisor has to notice. */
        STOP
    }

    private static final List<String> PARTS =
            List.of("ingest-service", "extract-service", "timeline-service", "Kafka", "PostgreSQL");

    private static final int LONGEST_PAUSE_MILLIS = 8_000;

    /** A stopped part takes half a minute to be noticed, so that those are fewer. */
    private static final int ONE_STOP_OF = 5;

    static Fault next(Random random) {
        return new Fault(
                Duration.ofMillis(random.nextInt(LONGEST_PAUSE_MILLIS)),
                PARTS.get(random.nextInt(PARTS.size())),
                random.nextInt(ONE_STOP_OF) == 0 ? Signal.STOP : Signal.KILL);
    }

    void send(long pid) throws IOException, InterruptedException {
        int ended = new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                .start()
                .waitFor();
        if (ended != 0) {
            throw new AssertionError("process " + pid + " of " + part + " is not there");
        }
    }

    @Override
    public String toString() {
        return signal + " " + part;
    }
}

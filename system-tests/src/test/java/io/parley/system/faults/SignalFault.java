package io.parley.system.faults;

import io.parley.system.running.SupervisedParley;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/** A part's process gets a signal after which it has to be started again. */
final class SignalFault implements Fault {

    /** All parts of a system. */
    static final List<String> PARTS =
            List.of("ingest-service", "extract-service", "timeline-service", "Kafka", "PostgreSQL");

    private static final List<String> SERVICES = PARTS.subList(0, 3);

    private final String part;
    private final String signal;
    private long struck;

    private SignalFault(String part, String signal) {
        this.part = part;
        this.signal = signal;
    }

    /** The process ends at once. */
    static Fault kill(Random random) {
        return new SignalFault(any(PARTS, random), "KILL");
    }

    /** The process stays and does nothing more: its supervisor has to notice. */
    static Fault hang(Random random) {
        return new SignalFault(any(PARTS, random), "STOP");
    }

    /** The process may end what it is at, as in a rolling restart. */
    static Fault restart(Random random) {
        return new SignalFault(any(SERVICES, random), "TERM");
    }

    private static String any(List<String> parts, Random random) {
        return parts.get(random.nextInt(parts.size()));
    }

    @Override
    public void strike(SupervisedParley system) throws IOException, InterruptedException {
        struck = system.pid(part);
        send(signal, struck);
    }

    static void send(String signal, long pid) throws IOException, InterruptedException {
        int ended = new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                .start()
                .waitFor();
        if (ended != 0) {
            throw new AssertionError("process " + pid + " is not there");
        }
    }

    @Override
    public boolean isOver(SupervisedParley system) {
        return system.pid(part) != struck;
    }

    @Override
    public boolean restarts() {
        return true;
    }

    @Override
    public String toString() {
        return signal + " " + part;
    }
}

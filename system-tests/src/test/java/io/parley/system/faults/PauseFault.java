package io.parley.system.faults;

import io.parley.system.running.SupervisedParley;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A part does nothing for some seconds and then goes on, as on a machine or a network that stalls. */
record PauseFault(String part, int millis) implements Fault {

    private static final int SHORTEST_MILLIS = 1_000;

    /** Less than its supervisor takes for a hung process. */
    private static final int LONGEST_MILLIS = 8_000;

    static Fault any(Random random) {
        return new PauseFault(
                SignalFault.PARTS.get(random.nextInt(SignalFault.PARTS.size())),
                random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
    }

    @Override
    public void strike(SupervisedParley system) throws Exception {
        long pid = system.pid(part);
        SignalFault.send("STOP", pid);
        TimeUnit.MILLISECONDS.sleep(millis);
        SignalFault.send("CONT", pid);
    }

    @Override
    public String toString() {
        return "STOP for " + millis + " ms " + part;
    }
}

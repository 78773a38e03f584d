package io.parley.foundation.background;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** All loops of a service, so that its liveness can tell when one has died. */
@ApplicationScoped
public class Loops {

    private final Queue<Loop> started = new ConcurrentLinkedQueue<>();

    /** Starts a loop on a thread of this name; whoever starts it closes it. */
    public Loop start(String name, Loop.Step step) {
        Loop loop = Loop.start(name, step);
        started.add(loop);
        return loop;
    }

    /** The loops that died, with the cause. */
    public Map<String, String> dead() {
        Map<String, String> dead = new TreeMap<>();
        for (Loop loop : started) {
            String cause = loop.causeOfDeath();
            if (cause != null) {
                dead.put(loop.name(), cause);
            }
        }
        return dead;
    }
}

package io.parley.foundation.kafka;

import io.parley.foundation.kafka.IntakeState.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The intakes of a service, and what each of them waits for. */
@ApplicationScoped
public class Intakes {

    private final Map<String, IntakeState> states = new ConcurrentHashMap<>();

    /** The state of an intake that is being opened. */
    IntakeState opened(String name) {
        return states.computeIfAbsent(name, any -> new IntakeState());
    }

    /** The intakes that wait, by name. */
    public Map<String, Waiting> waiting() {
        Map<String, Waiting> waiting = new TreeMap<>();
        states.forEach((name, state) -> {
            Waiting fault = state.fault();
            if (fault != null) {
                waiting.put(name, fault);
            }
        });
        return waiting;
    }
}

package io.parley.timeline.facts.adapter;

import jakarta.enterprise.context.ApplicationScoped;

/** What the intake waits for; nothing while it works. */
@ApplicationScoped
public class IntakeState {

    private volatile String fault = "partitions";

    void working() {
        fault = "";
    }

    void waiting(String reason) {
        fault = reason;
    }

    String fault() {
        return fault;
    }
}

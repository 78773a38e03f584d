package io.parley.cli.system;

import io.parley.platform.keycloak.LocalKeycloak;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Keycloak as a part. */
record KeycloakPart(LocalKeycloak keycloak) implements Part {

    static final String NAME = "Keycloak";

    private static final Duration TIME_TO_START = Duration.ofMinutes(5);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CompletableFuture<String> death() {
        return keycloak.process().onCrash().thenApply(ServicePart::obituary);
    }

    @Override
    public boolean answers(Duration atMost) {
        return keycloak.answers(atMost);
    }

    @Override
    public Duration timeToStart() {
        return TIME_TO_START;
    }

    @Override
    public long pid() {
        return keycloak.process().pid();
    }

    @Override
    public void startAgain() {
        keycloak.restart();
    }
}

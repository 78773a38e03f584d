package io.parley.system.running;

import java.util.Locale;

/** What the journeys run against, by {@code -Dsut}. */
enum Sut {
    /** A Parley that {@code parley up} would run, on free ports and an empty folder. */
    EMBEDDED,
    /** The images and docker-compose.yml, with Keycloak; needs an engine, and the services packaged. */
    COMPOSE,
    /** An installed Parley, in a cluster or elsewhere: the addresses are properties, the account is in the environment. */
    KUBERNETES;

    static Sut chosen() {
        String name = System.getProperty("sut", "");
        if (!name.isEmpty()) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
        return System.getProperty("parley.target.timeline", "").isEmpty() ? EMBEDDED : KUBERNETES;
    }
}

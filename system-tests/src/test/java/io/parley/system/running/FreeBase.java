package io.parley.system.running;

import io.parley.cli.system.Ports;
import io.parley.platform.FreePort;
import io.parley.platform.PlatformException;

/** Finds a base from which every port of a Parley is free. */
final class FreeBase {

    private static final int MOST_TRIES = 50;

    private FreeBase() {}

    static Ports find() {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Ports ports = new Ports(Math.min(FreePort.any(), 65_000));
            if (isFree(ports)) {
                return ports;
            }
        }
        throw new AssertionError("no base with free ports after " + MOST_TRIES + " tries");
    }

    private static boolean isFree(Ports ports) {
        try {
            ports.requireFree();
            return true;
        } catch (PlatformException e) {
            return false;
        }
    }
}

package io.parley.cli.identity;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * As whom this process asks the services: as the account that a command chose, else as the one that the environment names,
 * else as the person who logged in to that very Parley, else as nobody.
 */
public final class Caller {

    /** The services of one Parley listen on this many ports from its base on. */
    private static final int PORTS = 3;

    private static final AtomicReference<TokenSource> CHOSEN = new AtomicReference<>();
    private static final Map<Integer, Optional<TokenSource>> BY_PORT = new ConcurrentHashMap<>();
    private static final Map<Integer, TokenSource> PERSONAL = new ConcurrentHashMap<>();

    private Caller() {}

    /** From now on every question is asked as this account. */
    public static void is(TokenSource account) {
        CHOSEN.set(account);
    }

    /** The token to show to a service; empty when nobody is logged in. */
    public static Optional<String> token(URI service) {
        return Optional.ofNullable(CHOSEN.get())
                .or(() -> BY_PORT.computeIfAbsent(service.getPort(), Caller::unchosen))
                .map(TokenSource::token);
    }

    private static Optional<TokenSource> unchosen(int port) {
        return ServiceAccount.of(System.getenv()).or(() -> personal(port));
    }

    private static Optional<TokenSource> personal(int port) {
        Logins logins = Logins.ofThisPerson();
        for (int base = port; base > port - PORTS; base--) {
            if (logins.at(base).isPresent()) {
                return Optional.of(PERSONAL.computeIfAbsent(base, known -> new PersonalTokens(logins, known)));
            }
        }
        return Optional.empty();
    }
}

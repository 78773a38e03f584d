package io.parley.foundation.access;

import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The host names under which a service that asks nobody may be called.
 *
 * @param addresses whether a bare address will do: no page can make a browser send one for a name of its own
 */
record ServedHosts(Set<String> names, boolean addresses) {

    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[?[0-9a-f:.]*:[0-9a-f:.]*]?");

    static ServedHosts ofThisMachine() {
        return new ServedHosts(Set.of(), false);
    }

    /** Those of a service that others can reach. */
    static ServedHosts near(Set<String> names) {
        return new ServedHosts(
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()), true);
    }

    boolean serves(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return LoopbackNames.isLoopback(name)
                || names.contains(name)
                || (addresses && ADDRESS.matcher(name).matches());
    }

    /** Whether a page of this origin may call: one of this machine, of a known name, or of the very host that is called. */
    boolean allowsPage(String origin, @Nullable HostAndPort called) {
        try {
            URI page = URI.create(origin);
            String host = page.getHost();
            if (host == null) {
                return false;
            }
            return LoopbackNames.isLoopback(host)
                    || names.contains(host.toLowerCase(Locale.ROOT))
                    || (called != null && host.equalsIgnoreCase(called.host()) && page.getPort() == called.port());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

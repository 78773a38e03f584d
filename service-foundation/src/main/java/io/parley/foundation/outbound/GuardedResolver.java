package io.parley.foundation.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Turns the host of an address that somebody named into the addresses that a connection goes to, and lets none pass of this machine or its
 * networks, unless the host is allowed by name. It is asked for every connection, so that a name that changes its address
 * between two questions, or a redirect, gains nothing.
 */
public final class GuardedResolver implements DnsResolver {

    private final Set<String> allowed;
    private final Names names;

    /** Asks the system what addresses a name has. */
    public GuardedResolver(Set<String> allowed) {
        this(allowed, InetAddress::getAllByName);
    }

    GuardedResolver(Set<String> allowed, Names names) {
        this.names = names;
        this.allowed = allowed.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Who says what addresses a name has. */
    interface Names {
        InetAddress[] addresses(String name) throws UnknownHostException;
    }

    /** A host whose addresses are nobody else's business: said the same way whether something listens there or not. */
    public static final class Forbidden extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Forbidden() {
            super("nothing is asked at this address");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        String name = host.toLowerCase(Locale.ROOT);
        InetAddress[] addresses = names.addresses(name);
        if (allowed.contains(name)) {
            return addresses;
        }
        InetAddress[] open = Arrays.stream(addresses)
                .filter(address -> !SpecialAddresses.has(address))
                .toArray(InetAddress[]::new);
        if (open.length == 0) {
            throw new Forbidden();
        }
        return open;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}

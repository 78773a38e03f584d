package io.parley.ingest.wire.domain;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses of the web as documents write them: made absolute, and freed from what only counts their readers. */
public final class Addresses {

    private static final List<String> TRACKING = WordTable.lines("tracking-parameters.txt");
    private static final Pattern UNSAFE = Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]");
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final Pattern IP_LITERAL = Pattern.compile("^https?://\\[[0-9A-Fa-f:.]+\\]");
    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");
    private static final Pattern ABOVE_ROOT = Pattern.compile("^(https?://[^/?#]*)(?:/\\.\\.)+(?=/|$)");
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:[^@]*@)?(?<host>[\\w.-]+|\\[[0-9A-Fa-f:.]+\\])(?::(?<port>\\d*))?");
    private static final Pattern USUAL_PORT = Pattern.compile("^(?:80|443)$");

    private Addresses() {}

    /** An address of the web that needs no other one to be read; null for anything else. */
    public static @Nullable URI absolute(@Nullable String text) {
        URI uri = parse(text);
        return uri != null && isWeb(uri) ? uri : null;
    }

    /** An address read against another one; null when the two give no address of the web. */
    public static @Nullable URI resolve(@Nullable URI base, @Nullable String text) {
        URI uri = parse(text);
        if (uri == null || text == null || text.isBlank()) {
            return null;
        }
        if (isWeb(uri)) {
            return uri;
        }
        if (base == null || uri.isAbsolute() || base.isOpaque()) {
            return null;
        }
        // java.net.URI reads an address of nothing but a query as RFC 2396 did, not as RFC 3986 does.
        URI resolved = uri.getRawPath().isEmpty() && uri.getRawAuthority() == null
                ? parse(base.toString().replaceFirst("[?#].*$", "") + uri)
                : withinRoot(base.resolve(uri));
        return resolved != null && isWeb(resolved) ? resolved : null;
    }

    /** Steps up from the root lead to the root (RFC 3986, 5.2.4), where java.net.URI leaves them standing. */
    private static @Nullable URI withinRoot(URI uri) {
        Matcher above = ABOVE_ROOT.matcher(uri.toString());
        return above.find() ? parse(above.replaceFirst("$1")) : uri;
    }

    /** An address without the parameters that only count clicks; other text as it is. */
    public static String withoutTracking(String address) {
        URI uri = absolute(address);
        if (uri == null || (uri.getRawQuery() == null && uri.getRawFragment() == null)) {
            return address.strip();
        }
        String plain = uri.toString().replaceFirst("[?#].*$", "");
        return plain + kept("?", uri.getRawQuery()) + kept("#", uri.getRawFragment());
    }

    /**
     * What stays the same when a provider changes from http to https, puts its host in other letters, or counts clicks;
     * text that is no address of the web is its own key.
     */
    public static String key(String id) {
        URI uri = absolute(id);
        if (uri == null) {
            return id.strip();
        }
        String plain = withoutTracking(id);
        URI cleaned = parse(plain);
        Matcher authority = AUTHORITY.matcher(uri.getRawAuthority());
        boolean named = authority.matches() && authority.group("port") != null;
        String port = named ? USUAL_PORT.matcher(authority.group("port")).replaceFirst("") : "";
        String host = Objects.requireNonNull(host(uri)).toLowerCase(Locale.ROOT);
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String rest = cleaned == null ? "" : tail(cleaned);
        return "https://" + host + (port.isEmpty() ? "" : ":" + port) + path + rest;
    }

    private static String tail(URI uri) {
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return uri.getRawFragment() == null ? query : query + "#" + uri.getRawFragment();
    }

    private static String kept(String mark, @Nullable String parameters) {
        if (parameters == null) {
            return "";
        }
        String left = Arrays.stream(parameters.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
        return left.isEmpty() ? "" : mark + left;
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.replaceFirst("[=-].*$", "").toLowerCase(Locale.ROOT);
        return TRACKING.stream()
                .anyMatch(known -> known.endsWith("*")
                        ? name.startsWith(known.substring(0, known.length() - 1))
                        : name.equals(known));
    }

    private static boolean isWeb(URI uri) {
        String scheme = uri.getScheme();
        return host(uri) != null && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
    }

    /** The host; names with an underscore are in use, though java.net.URI knows none in them. */
    private static @Nullable String host(URI uri) {
        if (uri.getHost() != null || uri.getRawAuthority() == null) {
            return uri.getHost();
        }
        Matcher authority = AUTHORITY.matcher(uri.getRawAuthority());
        return authority.matches() ? authority.group("host") : null;
    }

    /** As browsers do, with the characters escaped that no address may hold, and hosts in the letters that DNS has. */
    private static @Nullable URI parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String trimmed = STRAY_PERCENT.matcher(text.strip()).replaceAll("%25");
        Matcher literal = IP_LITERAL.matcher(trimmed);
        String host = literal.find() ? literal.group() : "";
        String safe = host
                + UNSAFE.matcher(trimmed.substring(host.length())).replaceAll(match -> "%%%02X"
                        .formatted((int) match.group().charAt(0)));
        try {
            URI uri = new URI(safe);
            String authority = uri.getHost() == null ? uri.getRawAuthority() : null;
            return authority == null || PLAIN.matcher(authority).matches()
                    ? uri
                    : new URI(
                            safe.replaceFirst(Pattern.quote(authority), Matcher.quoteReplacement(inAscii(authority))));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    private static String inAscii(String authority) {
        int host = authority.lastIndexOf('@') + 1;
        int port = authority.indexOf(':', host);
        int end = port < 0 ? authority.length() : port;
        return authority.substring(0, host) + IDN.toASCII(authority.substring(host, end)) + authority.substring(end);
    }
}

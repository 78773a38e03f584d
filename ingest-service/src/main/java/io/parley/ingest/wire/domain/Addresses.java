package io.parley.ingest.wire.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses of the web as documents write them: made absolute, and freed from what only counts their readers. */
public final class Addresses {

    private static final List<String> TRACKING = WordTable.lines("tracking-parameters.txt");
    private static final Pattern UNSAFE = Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]");
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

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
                : base.resolve(uri);
        return resolved != null && isWeb(resolved) ? resolved : null;
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
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        int port = uri.getPort() == 80 || uri.getPort() == 443 ? -1 : uri.getPort();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String rest = cleaned == null ? "" : tail(cleaned);
        return "https://" + host + (port < 0 ? "" : ":" + port) + path + rest;
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
        return uri.getHost() != null && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
    }

    /** As browsers do, with the characters escaped that no address may hold. */
    private static @Nullable URI parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String trimmed = STRAY_PERCENT.matcher(text.strip()).replaceAll("%25");
        String safe = UNSAFE.matcher(trimmed)
                .replaceAll(match -> "%%%02X".formatted((int) match.group().charAt(0)));
        try {
            return new URI(safe);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}

package io.parley.foundation.access;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names that mean this machine; literal only, since what a resolver says is the very thing not to be trusted. */
final class LoopbackNames {

    private static final Pattern IPV4 = Pattern.compile("127(\\.\\d{1,3}){3}");

    private LoopbackNames() {}

    static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("[::1]")
                || name.equals("::1")
                || IPV4.matcher(name).matches();
    }
}

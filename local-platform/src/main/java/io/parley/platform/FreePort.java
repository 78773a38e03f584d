package io.parley.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Loopback ports: finds free ones and tells whether a given one is taken. */
public final class FreePort {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 200;

    /** What this process has given away or was told to use: it may be listened on only later, and by another process. */
    private static final Set<Integer> PROMISED = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /**
     * A port of the loopback address that nobody listens on now. It lies below the range from which systems take the
     * near ends of outgoing connections, so that none of those takes it before it is used, and this process neither got
     * it before nor {@linkplain #require required} it.
     */
    public static int any() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (!PROMISED.contains(port) && isFree(port) && PROMISED.add(port)) {
                return port;
            }
        }
        throw new PlatformException("no free port between " + LOWEST + " and " + HIGHEST);
    }

    private static boolean isFree(int port) {
        try {
            bind(port).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** {@code port} itself, or any free one when it is 0. */
    public static int orAny(int port) {
        return port == 0 ? any() : port;
    }

    /**
     * Makes sure that nobody listens on a port, which {@link #any} then leaves to its purpose.
     *
     * @throws PlatformException naming the port and what it was wanted for
     */
    public static void require(int port, String purpose) {
        try (ServerSocket socket = bind(port)) {
            PROMISED.add(socket.getLocalPort());
        } catch (IOException e) {
            throw new PlatformException("port " + port + ", wanted for " + purpose + ", is in use", e);
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}

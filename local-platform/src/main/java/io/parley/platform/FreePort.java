package io.parley.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Loopback ports: finds free ones and tells whether a given one is taken. */
public final class FreePort {

    private FreePort() {}

    /** A port of the loopback address that nobody listens on now. */
    public static int any() {
        try (ServerSocket socket = bind(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    /** {@code port} itself, or any free one when it is 0. */
    public static int orAny(int port) {
        return port == 0 ? any() : port;
    }

    /**
     * Makes sure that nobody listens on a port.
     *
     * @throws PlatformException naming the port and what it was wanted for
     */
    public static void require(int port, String purpose) {
        try (ServerSocket socket = bind(port)) {
            socket.getLocalPort();
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

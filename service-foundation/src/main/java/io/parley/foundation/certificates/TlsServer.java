package io.parley.foundation.certificates;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLSocket;

/**
 * A server that a service reaches over TLS.
 *
 * @param name the label of its metric, {@code kafka} or {@code postgres}
 * @param startTls whether TLS begins after PostgreSQL's request for it, and not with the connection
 */
record TlsServer(String name, String host, int port, boolean startTls) {

    private static final int PATIENCE = (int) Duration.ofSeconds(10).toMillis();
    private static final int POSTGRES_PORT = 5432;

    /** SSLRequest, https://www.postgresql.org/docs/18/protocol-message-formats.html */
    private static final int POSTGRES_TLS_REQUEST = 80877103;

    /**
     * The first of Kafka's brokers, if they are reached over TLS.
     *
     * @param servers as {@code bootstrap.servers}
     */
    static Optional<TlsServer> kafka(String servers, String protocol) {
        if (!protocol.toUpperCase(Locale.ROOT).endsWith("SSL")) {
            return Optional.empty();
        }
        URI first = URI.create("kafka://" + servers.split(",", 2)[0].strip());
        return first.getHost() == null
                ? Optional.empty()
                : Optional.of(new TlsServer("kafka", first.getHost(), first.getPort(), false));
    }

    /** The database of a JDBC address that asks for TLS. */
    static Optional<TlsServer> postgres(String jdbcUrl) {
        if (!jdbcUrl.matches(".*[?&]sslmode=(require|verify-ca|verify-full)(&.*)?")) {
            return Optional.empty();
        }
        URI address = URI.create(jdbcUrl.substring("jdbc:".length()));
        return address.getHost() == null
                ? Optional.empty()
                : Optional.of(new TlsServer(
                        "postgres",
                        address.getHost(),
                        address.getPort() < 0 ? POSTGRES_PORT : address.getPort(),
                        true));
    }

    /** When the certificate ends that it shows now; nothing but that is asked of it. */
    Instant certificateEnds() throws IOException {
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(host, port), PATIENCE);
            plain.setSoTimeout(PATIENCE);
            if (startTls) {
                askForTls(plain);
            }
            try (SSLSocket secure =
                    (SSLSocket) AnyCertificate.sockets().createSocket(plain, host, port, /* autoClose= */ true)) {
                secure.startHandshake();
                X509Certificate shown = (X509Certificate) secure.getSession().getPeerCertificates()[0];
                return shown.getNotAfter().toInstant();
            }
        }
    }

    private static void askForTls(Socket plain) throws IOException {
        DataOutputStream out = new DataOutputStream(plain.getOutputStream());
        out.writeInt(Integer.BYTES * 2);
        out.writeInt(POSTGRES_TLS_REQUEST);
        out.flush();
        if (plain.getInputStream().read() != 'S') {
            throw new IOException("the database does not speak TLS");
        }
    }
}

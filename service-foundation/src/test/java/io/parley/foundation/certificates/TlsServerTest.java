package io.parley.foundation.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlsServerTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_end_of_a_certificate_is_read_when_it_has_passed_too(boolean startTls) throws Exception {
        KeyStore keys = certificateThatEnded();
        Instant end =
                ((X509Certificate) keys.getCertificate("server")).getNotAfter().toInstant();
        assertThat(end).isBefore(Instant.now());
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> served = serve(socket, keys, startTls ? 'S' : 0);
            TlsServer server = new TlsServer("any", "127.0.0.1", socket.getLocalPort(), startTls);
            assertThat(server.certificateEnds()).isEqualTo(end);
            served.join();
        }
    }

    @Test
    void a_database_without_tls_has_none() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> served = serve(socket, null, 'N');
            TlsServer server = new TlsServer("any", "127.0.0.1", socket.getLocalPort(), true);
            assertThatThrownBy(server::certificateEnds).isInstanceOf(IOException.class);
            served.join();
        }
    }

    @Test
    void only_servers_that_are_reached_over_tls_are_looked_at() {
        assertThat(TlsServer.kafka("a.example:9092,b.example:9092", "SASL_SSL"))
                .contains(new TlsServer("kafka", "a.example", 9092, false));
        assertThat(TlsServer.kafka("a.example:9092", "SASL_PLAINTEXT")).isEmpty();
        assertThat(TlsServer.postgres("jdbc:postgresql://db.example/parley?sslmode=verify-full&sslrootcert=/ca.crt"))
                .contains(new TlsServer("postgres", "db.example", 5432, true));
        assertThat(TlsServer.postgres("jdbc:postgresql://db.example:6432/parley?ssl=x&sslmode=require"))
                .contains(new TlsServer("postgres", "db.example", 6432, true));
        assertThat(TlsServer.postgres("jdbc:postgresql://db.example/parley?sslmode=prefer"))
                .isEmpty();
        assertThat(TlsServer.postgres("jdbc:postgresql://127.0.0.1:8091/parley"))
                .isEmpty();
    }

    private static CompletableFuture<Void> serve(ServerSocket socket, @Nullable KeyStore keys, int answer) {
        return CompletableFuture.runAsync(() -> {
            try (Socket plain = socket.accept()) {
                if (answer != 0) {
                    new DataInputStream(plain.getInputStream()).readLong();
                    plain.getOutputStream().write(answer);
                }
                if (keys != null) {
                    secure(plain, keys);
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void secure(Socket plain, KeyStore keys) throws Exception {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        try (SSLSocket secure =
                (SSLSocket) context.getSocketFactory().createSocket(plain, null, plain.getPort(), true)) {
            secure.setUseClientMode(false);
            secure.startHandshake();
            int unused = secure.getInputStream().read();
        }
    }

    private KeyStore certificateThatEnded() throws Exception {
        Path store = folder.resolve("keys.p12");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=server",
                        "-startdate",
                        "-10d",
                        "-validity",
                        "5",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(folder.resolve("keytool.log"))).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }
}

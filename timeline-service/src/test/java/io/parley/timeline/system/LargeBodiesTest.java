package io.parley.timeline.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.platform.quarkus.LocalPlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Senders of too much who listen only when they have sent it all: they read why it was refused. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = @ResourceArg(name = "database", value = "large_bodies"))
class LargeBodiesTest {

    private static final int MEBIBYTE = 1 << 20;
    private static final int TOO_LARGE = 11;
    private static final int MORE_THAN_IS_HEARD_OUT = 100;
    private static final String PUT = "PUT /api/v1/topics/large HTTP/1.1\r\n";

    @TestHTTPResource("/")
    URI root;

    @RepeatedTest(20)
    void a_body_that_is_too_large_is_answered_with_the_reason() throws Exception {
        assertThat(sent(PUT, TOO_LARGE)).startsWith("HTTP/1.1 413").contains("application/problem+json", "10485760");
        assertThat(chunked(PUT, TOO_LARGE)).startsWith("HTTP/1.1 413").contains("application/problem+json");
    }

    @Test
    void so_is_one_that_is_far_too_large() throws Exception {
        assertThat(sent(PUT, MORE_THAN_IS_HEARD_OUT)).startsWith("HTTP/1.1 413").contains("Connection: close");
        assertThat(chunked(PUT, MORE_THAN_IS_HEARD_OUT)).startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /nowhere HTTP/1.1\r\n",
                "PUT /api/v1/topics/large HTTP/1.1\r\nOrigin: https://elsewhere.example\r\n",
                "POST /api/v1/topics HTTP/1.1\r\n",
                "DELETE /api/v1/topics/large HTTP/1.1\r\n"
            })
    void what_is_refused_for_other_reasons_is_answered_too(String request) throws Exception {
        assertThat(sent(request, TOO_LARGE)).startsWith("HTTP/1.1 4").contains("application/problem+json");
    }

    @Test
    void who_asks_before_sending_is_told_before() throws Exception {
        try (Socket socket = open()) {
            write(socket, head(PUT) + "Expect: 100-continue\r\nContent-Length: " + TOO_LARGE * MEBIBYTE + "\r\n\r\n");
            assertThat(answer(socket)).startsWith("HTTP/1.1 413");
        }
        try (Socket socket = open()) {
            write(socket, head(PUT) + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
            byte[] first = socket.getInputStream().readNBytes(12);
            assertThat(new String(first, StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 100");
            write(socket, "{}");
            assertThat(answer(socket)).contains("HTTP/1.1 400").doesNotContain("HTTP/1.1 100");
        }
    }

    private String sent(String request, int mebibytes) throws IOException {
        try (Socket socket = open()) {
            write(socket, head(request) + "Content-Length: " + (long) mebibytes * MEBIBYTE + "\r\n\r\n");
            byte[] part = new byte[MEBIBYTE];
            for (int i = 0; i < mebibytes; i++) {
                socket.getOutputStream().write(part);
            }
            return answer(socket);
        }
    }

    private String chunked(String request, int mebibytes) throws IOException {
        try (Socket socket = open()) {
            write(socket, head(request) + "Transfer-Encoding: chunked\r\n\r\n");
            byte[] part = new byte[MEBIBYTE];
            OutputStream out = socket.getOutputStream();
            for (int i = 0; i < mebibytes; i++) {
                write(socket, Integer.toHexString(MEBIBYTE) + "\r\n");
                out.write(part);
                write(socket, "\r\n");
            }
            write(socket, "0\r\n\r\n");
            return answer(socket);
        }
    }

    private Socket open() throws IOException {
        Socket socket = new Socket(root.getHost(), root.getPort());
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static String head(String request) {
        return request + "Host: localhost\r\nContent-Type: application/json\r\n";
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** The head of the answer and the beginning of its body; the connection may stay open. */
    private static String answer(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[8192];
        while (!answer.toString().contains("}")) {
            int read = socket.getInputStream().read(buffer);
            if (read < 0) {
                break;
            }
            answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
        }
        return answer.toString();
    }
}

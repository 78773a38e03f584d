package io.parley.ingest.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import io.parley.events.article.ArticleId;
import io.parley.ingest.ArticleTopic;
import io.parley.ingest.IngestTest;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@IngestTest
class BatchEndpointTest {

    @TestHTTPResource("/api/v1/articles/batch")
    URI batch;

    private final String run = UUID.randomUUID().toString();

    private String line(int i) {
        return "{\"id\": \"%s-%d\", \"provider\": \"batch\", \"text\": \"Story number %d of many.\"}"
                .formatted(run, i, i);
    }

    private List<JsonNode> post(String body) throws IOException, InterruptedException {
        var response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(batch)
                                .header("Content-Type", "application/x-ndjson")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        List<JsonNode> answers = new ArrayList<>();
        for (String answer : response.body().toList()) {
            answers.add(EventJson.mapper().readTree(answer));
        }
        return answers;
    }

    @Test
    void answers_come_in_order_and_everything_is_in_kafka() throws Exception {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            body.append(line(i)).append('\n');
        }
        List<JsonNode> answers = post(body.toString());
        assertThat(answers).hasSize(3000);
        for (int i = 0; i < 3000; i++) {
            assertThat(answers.get(i).path("line").asInt()).isEqualTo(i + 1);
            assertThat(answers.get(i).path("status").asText()).isEqualTo("ACCEPTED");
        }
        Set<String> keys =
                answers.stream().map(a -> a.path("articleId").asText()).collect(Collectors.toSet());
        assertThat(ArticleTopic.records(r -> keys.contains(r.key()))).hasSize(3000);
        assertThat(post(body.toString()))
                .allMatch(a -> a.path("status").asText().equals("DUPLICATE"));
    }

    @Test
    void a_wrong_line_is_answered_at_its_place_and_hurts_no_other() throws Exception {
        List<JsonNode> answers =
                post(line(1) + "\n\n{broken\n" + line(1) + "\n{\"text\": \"no id\"}\n" + line(2) + "\n");
        assertThat(answers).extracting(a -> a.path("line").asInt()).containsExactly(1, 3, 4, 5, 6);
        assertThat(answers.get(1).path("problem").path("status").asInt()).isEqualTo(400);
        assertThat(answers.get(2).path("status").asText()).isEqualTo("DUPLICATE");
        assertThat(answers.get(3)
                        .path("problem")
                        .path("errors")
                        .path(0)
                        .path("field")
                        .asText())
                .isEqualTo("id");
        assertThat(answers.get(4).path("articleId").asText())
                .isEqualTo(ArticleId.of("batch", run + "-2").toString());
    }

    @Test
    void a_client_that_reads_only_after_it_has_written_is_served() throws Exception {
        int lines = 20_000;
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            body.append("{}\n");
        }
        byte[] bytes = body.toString().getBytes(UTF_8);
        try (Socket socket = new Socket(batch.getHost(), batch.getPort())) {
            socket.setReceiveBufferSize(8192);
            String head = "POST " + batch.getPath() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/x-ndjson\r\nContent-Length: " + bytes.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            try (InputStream in = socket.getInputStream()) {
                String answer = new String(in.readAllBytes(), UTF_8);
                assertThat(answer).startsWith("HTTP/1.1 200").contains("\"line\":" + lines + ",");
            }
        }
    }

    @Test
    void a_line_is_answered_while_its_sender_has_more_to_say_later() throws Exception {
        try (Socket socket = new Socket(batch.getHost(), batch.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            out.write(("POST " + batch.getPath() + " HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(UTF_8));
            for (int i = 1; i <= 3; i++) {
                String line = line(i) + "\n";
                out.write((Integer.toHexString(line.length()) + "\r\n" + line + "\r\n").getBytes(UTF_8));
                JsonNode answer = EventJson.mapper().readTree(answer(in));
                assertThat(answer.path("line").asInt()).isEqualTo(i);
                assertThat(answer.path("status").asText()).isEqualTo("ACCEPTED");
            }
            out.write("0\r\n\r\n".getBytes(UTF_8));
        }
    }

    /** The next line of the answer, without the sizes of HTTP's chunks. */
    private static String answer(BufferedReader in) throws IOException {
        String line = "";
        while (!line.startsWith("{")) {
            line = Objects.requireNonNull(in.readLine(), "the answer has ended");
        }
        return line;
    }

    @Test
    void clients_that_open_batches_and_send_nothing_hold_up_nobody() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 10; i++) {
                Socket socket = new Socket(batch.getHost(), batch.getPort());
                idle.add(socket);
                String head = "POST " + batch.getPath() + " HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/x-ndjson\r\nContent-Length: 1000000\r\n\r\n{";
                socket.getOutputStream().write(head.getBytes(UTF_8));
                socket.getOutputStream().flush();
            }
            assertThat(post(line(77))).singleElement().satisfies(answer -> assertThat(
                            answer.path("status").asText())
                    .isEqualTo("ACCEPTED"));
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }
}

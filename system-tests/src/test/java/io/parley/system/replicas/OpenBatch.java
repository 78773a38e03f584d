package io.parley.system.replicas;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.events.EventJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A batch that its sender does not end: lines go out as they are told to, and answers are read as they come. */
final class OpenBatch implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Socket socket;
    private final OutputStream out;
    private final BufferedReader in;

    OpenBatch(URI service) throws IOException {
        socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout(Math.toIntExact(LONGEST_WAIT.toMillis()));
        out = socket.getOutputStream();
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        List<String> head = List.of(
                "POST /api/v1/articles/batch HTTP/1.1",
                "Host: 127.0.0.1",
                "Content-Type: application/x-ndjson",
                "Transfer-Encoding: chunked");
        write(String.join("\r\n", head) + "\r\n\r\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Sends text as it is; a line ends with its line feed. */
    void send(String text) throws IOException {
        write(Integer.toHexString(text.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + text + "\r\n");
    }

    /** The next answer, waiting for it; null at their end. */
    @Nullable
    JsonNode answer() throws IOException {
        String line;
        while ((line = in.readLine()) != null && !line.equals("0")) {
            // Between the answers are the sizes of HTTP's chunks.
            if (line.startsWith("{")) {
                return EventJson.mapper().readTree(line);
            }
        }
        return null;
    }

    /** All answers that are still to come. */
    List<JsonNode> rest() throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        JsonNode answer;
        while ((answer = answer()) != null) {
            answers.add(answer);
        }
        return answers;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

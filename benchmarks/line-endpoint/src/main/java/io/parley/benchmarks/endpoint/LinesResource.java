package io.parley.benchmarks.endpoint;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends each line, keyed by its id, and answers with the number of lines when the broker has acknowledged them all. */
@Path("/lines")
public class LinesResource {

    private final ObjectMapper json;
    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    @Inject
    LinesResource(ObjectMapper json, Producers producers, @ConfigProperty(name = "line-endpoint.topic") String topic) {
        this.json = json;
        this.producer = producers.producer();
        this.topic = topic;
    }

    @POST
    @Consumes("application/x-ndjson")
    @Produces(MediaType.TEXT_PLAIN)
    @Blocking
    public String post(InputStream body) throws IOException {
        AtomicInteger open = new AtomicInteger(1);
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        int lines = 0;
        BufferedReader reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8), 1 << 16);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String id = json.readTree(line).path("id").asText();
            open.incrementAndGet();
            lines++;
            var unused = producer.send(
                    new ProducerRecord<>(
                            topic, id.getBytes(StandardCharsets.UTF_8), line.getBytes(StandardCharsets.UTF_8)),
                    (metadata, failure) -> {
                        if (failure != null) {
                            acknowledged.completeExceptionally(failure);
                        }
                        complete(open, acknowledged);
                    });
        }
        complete(open, acknowledged);
        acknowledged.join();
        return Integer.toString(lines);
    }

    private static void complete(AtomicInteger open, CompletableFuture<Void> acknowledged) {
        if (open.decrementAndGet() == 0) {
            acknowledged.complete(null);
        }
    }
}

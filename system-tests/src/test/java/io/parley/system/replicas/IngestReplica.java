package io.parley.system.replicas;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.cli.system.Service;
import io.parley.events.EventJson;
import io.parley.platform.FreePort;
import io.parley.platform.LocalPlatform;
import io.parley.platform.process.JavaProgram;
import io.parley.platform.process.TetheredProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One process of the ingest service beside others. Its name is what it calls itself to the servers of feeds. */
final class IngestReplica implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final TetheredProcess process;
    private final URI address;
    private final String name;

    private IngestReplica(TetheredProcess process, URI address, String name) {
        this.process = process;
        this.address = address;
        this.name = name;
    }

    static IngestReplica start(String name, LocalPlatform platform, Path jar, String... settings) {
        int port = FreePort.any();
        List<String> options = new ArrayList<>(List.of(
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dkafka.bootstrap.servers=" + platform.kafka().bootstrapServers(),
                "-Dquarkus.datasource.jdbc.url="
                        + platform.postgres().databases().jdbcUrl("parley"),
                "-Dparley.ingest.feeds.user-agent=" + name,
                "-Dparley.ingest.feeds.allowed-hosts=127.0.0.1"));
        for (String setting : settings) {
            options.add("-D" + setting);
        }
        JavaProgram program = new JavaProgram(
                name,
                List.of(jar),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                options,
                List.of(),
                Service.INGEST.databaseEnvironment(platform.postgres().databases()));
        Path log = platform.dataFolder().resolve("logs").resolve(name + ".log");
        return new IngestReplica(TetheredProcess.start(program, log), URI.create("http://127.0.0.1:" + port), name);
    }

    String name() {
        return name;
    }

    Path log() {
        return process.log();
    }

    boolean isReady() {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    HttpResponse<String> post(String path, String json) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** Posts without waiting for the answer. */
    CompletableFuture<HttpResponse<String>> postLater(String path, String type, BodyPublisher body) {
        return CLIENT.sendAsync(
                request(path)
                        .header("Content-Type", type)
                        .timeout(Duration.ofMinutes(5))
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(request(path).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return EventJson.mapper().readTree(answer.body());
    }

    /** Ends it as a power cut would. */
    void kill() {
        ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        process.close();
    }
}

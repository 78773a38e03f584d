package io.parley.benchmarks.ingest;

import io.parley.platform.process.JavaProgram;
import io.parley.platform.process.TetheredProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** A Quarkus application in a process of its own that takes a batch in one request. */
final class HttpService implements Contestant {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String name;
    private final TetheredProcess process;
    private final URI address;
    private final String path;
    private final ToIntFunction<Stream<String>> taken;

    private HttpService(
            String name, TetheredProcess process, URI address, String path, ToIntFunction<Stream<String>> taken) {
        this.name = name;
        this.process = process;
        this.address = address;
        this.path = path;
        this.taken = taken;
    }

    /**
     * Starts an application and waits until it is ready.
     *
     * @param path where batches go
     * @param taken counts in the lines of the answer how many articles were taken
     */
    static HttpService start(
            Path application,
            int port,
            List<String> settings,
            String path,
            Path log,
            ToIntFunction<Stream<String>> taken)
            throws InterruptedException {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port));
        options.addAll(settings);
        String name = application.getFileName().toString();
        JavaProgram program = new JavaProgram(
                name,
                List.of(application.resolve("target/quarkus-app/quarkus-run.jar")),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                options,
                List.of(),
                Map.of());
        HttpService service = new HttpService(
                name, TetheredProcess.start(program, log), URI.create("http://127.0.0.1:" + port), path, taken);
        service.awaitReady();
        return service;
    }

    private void awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException(name + " is not ready; its log ends with:\n" + process.lastLines());
            }
            Thread.sleep(200);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            HttpRequest question =
                    HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void take(Batch batch) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofFile(batch.file()))
                .build();
        HttpResponse<Stream<String>> answer = client.send(request, BodyHandlers.ofLines());
        try (Stream<String> lines = answer.body()) {
            int count = taken.applyAsInt(lines);
            if (answer.statusCode() != 200 || count != batch.articles()) {
                throw new IOException(name + " answered " + answer.statusCode() + " and took " + count + " of "
                        + batch.articles() + "; its log is " + process.log());
            }
        }
    }

    @Override
    public long peakMemory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public Duration processorTime() {
        return ProcessHandle.of(process.pid())
                .flatMap(handle -> handle.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.close();
    }
}

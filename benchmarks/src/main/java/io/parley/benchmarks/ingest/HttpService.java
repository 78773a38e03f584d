package io.parley.benchmarks.ingest;

import io.parley.benchmarks.stack.ServiceProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** A Quarkus application in a process of its own that takes a batch in one request. */
final class HttpService implements Contestant {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ServiceProcess service;
    private final String path;
    private final ToIntFunction<Stream<String>> taken;

    /**
     * @param path where batches go
     * @param taken counts in the lines of the answer how many articles were taken
     */
    HttpService(ServiceProcess service, String path, ToIntFunction<Stream<String>> taken) {
        this.service = service;
        this.path = path;
        this.taken = taken;
    }

    @Override
    public String name() {
        return service.name();
    }

    @Override
    public void take(Batch batch) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.address().resolve(path))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofFile(batch.file()))
                .build();
        HttpResponse<Stream<String>> answer = client.send(request, BodyHandlers.ofLines());
        try (Stream<String> lines = answer.body()) {
            int count = taken.applyAsInt(lines);
            if (answer.statusCode() != 200 || count != batch.articles()) {
                throw new IOException(name() + " answered " + answer.statusCode() + " and took " + count + " of "
                        + batch.articles() + "; its log is " + service.log());
            }
        }
    }

    @Override
    public long peakMemory() {
        return service.peakMemory();
    }

    @Override
    public Duration processorTime() {
        return service.processorTime();
    }

    @Override
    public void close() {
        service.close();
    }
}

package io.parley.system.replicas;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Asks for a page again and again, and keeps what was not answered well. */
final class SteadyReader implements AutoCloseable {

    private static final int BETWEEN_MILLIS = 50;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger answered = new AtomicInteger();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    SteadyReader(Supplier<URI> serving, String path) {
        var unused = clock.scheduleWithFixedDelay(
                () -> ask(serving.get().resolve(path)), 0, BETWEEN_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void ask(URI page) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(30)).build();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status == 200) {
                answered.incrementAndGet();
            } else {
                failures.add(page + " answered " + status);
            }
        } catch (IOException e) {
            failures.add(page + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int answered() {
        return answered.get();
    }

    List<String> failures() {
        return failures;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}

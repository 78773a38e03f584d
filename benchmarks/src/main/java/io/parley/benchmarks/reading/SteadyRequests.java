package io.parley.benchmarks.reading;

import io.parley.benchmarks.stack.Quantiles;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Asks at a steady pace, whatever the answers take. Times count from when a request was due and not from when it could be sent, so
 * that a service that stalls is not spared the requests that wait meanwhile. It takes answers compressed, as browsers and most clients
 * do; it does not unpack them.
 */
final class SteadyRequests {

    private static final double NANOS = 1e6;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client;
    private final int aSecond;

    SteadyRequests(HttpClient client, int aSecond) {
        this.client = client;
        this.aSecond = aSecond;
    }

    /** Asks one address for so long; returns the times in milliseconds. */
    Quantiles of(URI address, Duration time) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip")
                .timeout(PATIENCE)
                .build();
        List<CompletableFuture<Double>> answers = new ArrayList<>();
        long start = System.nanoTime();
        for (int number = 0; number < time.toMillis() * aSecond / 1000; number++) {
            long due = start + TimeUnit.SECONDS.toNanos(1) * number / aSecond;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            // An answer that does not come in time counts with the time that was waited for it: that is a figure, too.
            answers.add(client.sendAsync(request, BodyHandlers.ofByteArray()).handle((answer, failure) -> {
                if (failure == null ? answer.statusCode() != 200 : !isTimeout(failure)) {
                    throw new IllegalStateException(
                            address + " answered " + (failure == null ? answer.statusCode() : "nothing"), failure);
                }
                return (System.nanoTime() - due) / NANOS;
            }));
        }
        return Quantiles.of(answers.stream().map(CompletableFuture::join).toList());
    }

    private static boolean isTimeout(Throwable failure) {
        return failure instanceof HttpTimeoutException || failure.getCause() instanceof HttpTimeoutException;
    }
}

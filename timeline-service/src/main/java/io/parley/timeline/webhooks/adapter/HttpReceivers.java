package io.parley.timeline.webhooks.adapter;

import io.parley.foundation.outbound.GuardedClient;
import io.parley.foundation.outbound.GuardedResolver;
import io.parley.timeline.database.Json;
import io.parley.timeline.webhooks.application.Receivers;
import io.parley.timeline.webhooks.application.WebhookConfig;
import io.parley.timeline.webhooks.domain.Reply;
import io.parley.timeline.webhooks.domain.Webhook;
import io.parley.timeline.webhooks.domain.WebhookEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;

/**
 * Sends webhooks over HTTP. Where a connection may go is decided anew for each one, so that a name that leads to this machine's
 * networks later gains nothing; redirects are not followed, and nothing of an answer but its status is read.
 */
@ApplicationScoped
public class HttpReceivers implements Receivers {

    private static final ContentType CLOUD_EVENT =
            ContentType.create("application/cloudevents+json", StandardCharsets.UTF_8);

    private final CloseableHttpClient client;
    private final Duration timeout;

    @Inject
    HttpReceivers(WebhookConfig config) {
        timeout = config.timeout();
        client = GuardedClient.of(new GuardedResolver(config.allowedHosts().orElse(Set.of())), timeout);
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
    }

    @Override
    public Reply send(Webhook webhook, WebhookEvent event) {
        long start = System.nanoTime();
        HttpPost request = new HttpPost(webhook.url());
        CompletableFuture<Void> watchdog = CompletableFuture.runAsync(
                request::cancel, CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS));
        try {
            String body = Json.write(event.members());
            Instant now = Instant.now();
            request.setHeader("User-Agent", "Parley/0.1 (webhooks)");
            request.setHeader("webhook-id", event.id());
            request.setHeader("webhook-timestamp", Long.toString(now.getEpochSecond()));
            request.setHeader("webhook-signature", webhook.secret().signature(event.id(), now, body));
            request.setEntity(new StringEntity(body, CLOUD_EVENT));
            int status = client.execute(request, response -> response.getCode());
            return new Reply(
                    status,
                    status >= 300 && status < 400 ? "redirects, which is not followed" : "answered",
                    since(start));
        } catch (IOException | IllegalArgumentException e) {
            return new Reply(null, reason(e, watchdog.isDone()), since(start));
        } finally {
            watchdog.cancel(false);
        }
    }

    private static String reason(Exception failure, boolean late) {
        if (late || failure instanceof InterruptedIOException) {
            return "the receiver took too long";
        }
        if (failure instanceof GuardedResolver.Forbidden) {
            return "nothing is sent to this address: it is this machine's or a private network's";
        }
        if (failure instanceof UnknownHostException) {
            return "there is no server of this name";
        }
        return failure instanceof SSLException ? "no secure connection" : "the receiver cannot be reached";
    }

    private static long since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}

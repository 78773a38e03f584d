package io.parley.ingest.article.adapter;

import io.opentelemetry.context.Context;
import io.parley.events.kafka.CloudEventNames;
import io.parley.events.kafka.KafkaTopics;
import io.parley.foundation.kafka.CloudEvent;
import io.parley.foundation.kafka.LastingProducer;
import io.parley.foundation.log.LogKeys;
import io.parley.foundation.trace.RecordSpans;
import io.parley.ingest.article.application.ArticlePublisher;
import io.parley.ingest.article.application.Outgoing;
import io.parley.ingest.article.application.Unavailable;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends article events through the producer of the channel {@code articles}. The channel gives configuration, metrics
 * and shutdown; records go to the producer itself, so that a whole chunk is under way at once.
 */
@ApplicationScoped
public class KafkaArticlePublisher implements ArticlePublisher {

    private static final Logger LOG = Logger.getLogger(KafkaArticlePublisher.class);
    private static final String CHANNEL = "articles";
    private static final String SOURCE = "/parley/ingest";
    private static final long PAUSE_MILLIS = 2_000;

    private final KafkaClientService clients;
    private final RecordSpans spans;
    private final Clock clock;
    private volatile long brokenUntil;
    private @Nullable LastingProducer<String, byte[]> producer;

    @Inject
    KafkaArticlePublisher(
            KafkaClientService clients,
            RecordSpans spans,
            @Channel(CHANNEL) Emitter<byte[]> unusedButDeclaresTheChannel,
            Clock clock) {
        this.clients = clients;
        this.spans = spans;
        this.clock = clock;
    }

    @Override
    public void ensureAvailable() {
        if (clock.millis() < brokenUntil) {
            throw new Unavailable.Broker("the broker did not acknowledge in time", null);
        }
        producer();
    }

    @Override
    public CompletableFuture<Void> publish(Outgoing version, Context trace) {
        if (clock.millis() < brokenUntil) {
            // Each send to an absent broker blocks for seconds: the rest of a chunk does not queue up behind the first.
            return CompletableFuture.failedFuture(new Unavailable.Broker("the broker is away", null));
        }
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        try {
            ProducerRecord<String, byte[]> record = record(version);
            Callback sent = spans.sending(record, trace);
            var unused = producer().send(record, (metadata, failure) -> {
                sent.onCompletion(metadata, failure);
                if (failure == null) {
                    brokenUntil = 0;
                    acknowledged.complete(null);
                } else {
                    acknowledged.completeExceptionally(broken(version, failure));
                }
            });
        } catch (Unavailable e) {
            acknowledged.completeExceptionally(e);
        } catch (KafkaException e) {
            acknowledged.completeExceptionally(broken(version, e));
        }
        return acknowledged;
    }

    private ProducerRecord<String, byte[]> record(Outgoing version) {
        String key = version.articleId().toString();
        CloudEvent event =
                new CloudEvent(key + ":" + version.version(), SOURCE, CloudEventNames.ARTICLE_V1, key, version.time());
        return new ProducerRecord<>(
                KafkaTopics.ARTICLES, null, null, key, version.event().json(), event.headers());
    }

    private synchronized LastingProducer<String, byte[]> producer() {
        LastingProducer<String, byte[]> present = producer;
        if (present == null) {
            @Nullable KafkaProducer<String, byte[]> connected = clients.getProducer(CHANNEL);
            if (connected == null) {
                throw new Unavailable.Broker("the broker is not connected yet", null);
            }
            Map<String, Object> settings = new HashMap<>(connected.configuration());
            present = new LastingProducer<>(
                    connected.unwrap(),
                    () -> new org.apache.kafka.clients.producer.KafkaProducer<>(
                            settings, new StringSerializer(), new ByteArraySerializer()));
            producer = present;
        }
        return present;
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        if (producer != null) {
            producer.close();
        }
    }

    private Unavailable broken(Outgoing version, Exception failure) {
        if (clock.millis() >= brokenUntil) {
            LogKeys.article(version.articleId())
                    .and("kafkaTopic", KafkaTopics.ARTICLES)
                    .around(() -> LOG.warnf(
                            "broker did not acknowledge articleId=%s: %s", version.articleId(), failure.getMessage()));
        }
        brokenUntil = clock.millis() + PAUSE_MILLIS;
        return new Unavailable.Broker("the broker did not acknowledge", failure);
    }
}

package io.parley.foundation.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * A producer that is made anew after a failure that no record is to blame for. Kafka's own does not get over a broker whose certificate
 * has ended, or who refused its login: it connects when that is mended, and sends nothing for ever (seen with 4.1).
 */
public final class LastingProducer<K, V> implements AutoCloseable {

    private static final Duration TIME_TO_SEND = Duration.ofSeconds(5);

    private final Supplier<Producer<K, V>> make;
    private Producer<K, V> producer;
    private volatile @Nullable Producer<K, V> failed;

    LastingProducer(Supplier<Producer<K, V>> make) {
        this(make.get(), make);
    }

    /** One that begins with a producer that somebody else made, and closes as well. */
    public LastingProducer(Producer<K, V> first, Supplier<Producer<K, V>> make) {
        this.make = make;
        this.producer = first;
    }

    /** One that sends as {@link ProducerSettings} says, to the broker of these settings. */
    public static <K, V> LastingProducer<K, V> of(
            Map<String, Object> kafka, Supplier<Serializer<K>> keys, Supplier<Serializer<V>> values) {
        return new LastingProducer<>(() -> new KafkaProducer<>(ProducerSettings.of(kafka), keys.get(), values.get()));
    }

    public Future<RecordMetadata> send(ProducerRecord<K, V> record) {
        return send(record, (sent, failure) -> {});
    }

    /** What is under way when a producer is replaced fails, and has to be sent again. */
    public Future<RecordMetadata> send(ProducerRecord<K, V> record, Callback callback) {
        Producer<K, V> present = present();
        return present.send(record, (sent, failure) -> {
            if (failure != null && !isOfTheRecord(failure)) {
                failed = present;
            }
            callback.onCompletion(sent, failure);
        });
    }

    private synchronized Producer<K, V> present() {
        if (failed == producer) {
            producer.close(Duration.ZERO);
            producer = make.get();
        }
        return producer;
    }

    /** Whether a record itself is to blame that it was not sent: no broker will ever take it. */
    public static boolean isOfTheRecord(@Nullable Throwable failure) {
        return failure instanceof RecordTooLargeException
                || failure instanceof SerializationException
                || failure instanceof InvalidRecordException;
    }

    @Override
    public synchronized void close() {
        producer.close(TIME_TO_SEND);
    }
}

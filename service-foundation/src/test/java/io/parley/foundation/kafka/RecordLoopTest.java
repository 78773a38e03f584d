package io.parley.foundation.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.kafka.KafkaTopics;
import io.parley.foundation.background.Loops;
import io.parley.platform.FreePort;
import io.parley.platform.kafka.LocalKafka;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop that every service reads by, on a real broker. */
class RecordLoopTest {

    private static final int PARTITION = 2;

    @TempDir
    Path folder;

    private final Loops loops = new Loops();
    private final Intakes intakes = new Intakes();
    private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();
    private LocalKafka broker;
    private RecordLoop loop;
    private Map<String, Object> kafka;

    @BeforeEach
    void start() {
        broker = LocalKafka.start(folder.resolve("kafka"), FreePort.any(), folder.resolve("kafka.log"));
        kafka = Map.of("bootstrap.servers", broker.bootstrapServers());
    }

    @AfterEach
    void stop() {
        loop.close();
        broker.close();
    }

    @Test
    void a_record_that_ends_in_a_java_error_is_put_aside_and_the_others_are_taken_in() throws Exception {
        send("one", "bomb", "two");

        start(records -> {
            for (ConsumerRecord<byte[], byte[]> record : records) {
                if (text(record).equals("bomb")) {
                    throw new OutOfMemoryError("test");
                }
            }
            records.forEach(record -> taken.add(text(record)));
            return List.of();
        });
        assertThat(takenIn(2)).containsExactlyInAnyOrder("one", "two");
        ConsumerRecord<byte[], byte[]> letter = letter();
        assertThat(text(letter)).isEqualTo("bomb");
        assertThat(EventRecords.header(letter, DeadLetter.KIND)).isEqualTo("INDIGESTIBLE");
        assertThat(loops.dead()).isEmpty();
    }

    @Test
    void a_record_that_cannot_be_fetched_is_passed_over_by_its_offset() throws Exception {
        send("one", "damaged-on-disk", "two");
        damage("damaged-on-disk");

        start(records -> {
            records.forEach(record -> taken.add(text(record)));
            return List.of();
        });
        assertThat(takenIn(2)).containsExactly("one", "two");
        ConsumerRecord<byte[], byte[]> letter = letter();
        assertThat(EventRecords.header(letter, DeadLetter.KIND)).isEqualTo("UNFETCHABLE");
        assertThat(EventRecords.header(letter, DeadLetter.OFFSET)).isEqualTo("1");
        assertThat(EventRecords.header(letter, DeadLetter.PARTITION)).isEqualTo("" + PARTITION);
    }

    @Test
    void what_is_not_the_records_fault_waits_and_health_names_the_kind_alone() throws Exception {
        AtomicBoolean mended = new AtomicBoolean();
        send("patient");

        start(records -> {
            if (!mended.get()) {
                taken.add("tried");
                throw new IllegalStateException("no such table");
            }
            records.forEach(record -> taken.add(text(record)));
            return List.of();
        });
        assertThat(takenIn(3)).containsOnly("tried");
        assertThat(intakes.waiting().toString())
                .contains("IllegalStateException")
                .doesNotContain("no such table");
        mended.set(true);
        while (!taken.poll(20, TimeUnit.SECONDS).equals("patient")) {
            // The tries that were made before.
        }
    }

    private void start(RecordBatch work) {
        Subscription claims = Subscription.shared("test-intake", "parley-timeline", List.of(KafkaTopics.CLAIMS), 10);
        loop = RecordLoop.start(claims, kafka, work, intakes, loops);
    }

    private void send(String... values) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(kafka, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(
                                KafkaTopics.CLAIMS, PARTITION, new byte[] {1}, value.getBytes(StandardCharsets.UTF_8)))
                        .get();
            }
        }
    }

    /** Changes the characters of a record where the broker keeps them, as a failing disk would. */
    private void damage(String value) throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("kafka"))) {
            Path segment = files.filter(file -> file.toString().contains(KafkaTopics.CLAIMS + "-" + PARTITION))
                    .filter(file -> file.toString().endsWith(".log"))
                    .findFirst()
                    .orElseThrow();
            String content = Files.readString(segment, StandardCharsets.ISO_8859_1);
            try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw")) {
                file.seek(content.indexOf(value));
                file.write("DAMAGED".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private List<String> takenIn(int count) throws InterruptedException {
        List<String> all = new ArrayList<>();
        while (all.size() < count) {
            String next = taken.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("after " + all).isNotNull();
            all.add(next);
        }
        return all;
    }

    private ConsumerRecord<byte[], byte[]> letter() {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> all =
                    consumer.partitionsFor(KafkaTopics.CLAIMS + KafkaTopics.DEAD_LETTER_SUFFIX).stream()
                            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                            .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            for (int i = 0; i < 100; i++) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(300))) {
                    return record;
                }
            }
        }
        throw new AssertionError("no dead letter came");
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }
}

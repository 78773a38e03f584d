package io.parley.foundation.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parley.events.kafka.KafkaTopics;
import io.parley.foundation.background.Loops;
import io.parley.platform.FreePort;
import io.parley.platform.kafka.LocalKafka;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What earlier editions took in is taken in again, on a real broker. */
class EditionTest {

    private static final String GROUP = "parley-timeline";
    private static final int PARTITION = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();
    private final List<String> again = new CopyOnWriteArrayList<>();
    private final AtomicLong left = new AtomicLong(-1);
    private LocalKafka broker;
    private Map<String, Object> kafka;

    @BeforeEach
    void start() {
        broker = LocalKafka.start(folder.resolve("kafka"), FreePort.any(), folder.resolve("kafka.log"));
        kafka = Map.of("bootstrap.servers", broker.bootstrapServers());
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void a_new_edition_takes_in_what_an_earlier_one_did_but_nothing_older_than_what_it_took_in_itself()
            throws Exception {
        send("a1", "b1", "c1");
        try (RecordLoop first = edition(1, this::takeAgain)) {
            assertThat(takenIn(3)).containsExactly("a1", "b1", "c1");
            await().atMost(PATIENCE).until(() -> committed() == 3);
            assertThat(first).isNotNull();
        }
        assertThat(again).isEmpty();

        send("a2");
        try (RecordLoop second = edition(2, this::takeAgain)) {
            assertThat(takenIn(1)).containsExactly("a2");
            await().atMost(PATIENCE).until(() -> left.get() == 0);
            assertThat(second).isNotNull();
        }
        // Not a1: a compacted topic would keep what comes of it instead of what came of a2.
        assertThat(again).containsExactly("b1", "c1");

        try (RecordLoop sameOnceMore = edition(2, this::takeAgain)) {
            send("d1");
            assertThat(takenIn(1)).containsExactly("d1");
            assertThat(sameOnceMore).isNotNull();
        }
        assertThat(again).hasSize(2);
    }

    @Test
    void what_a_stop_cut_short_goes_on_after_the_next_start() throws Exception {
        List<String> old = List.of("a1", "b1", "c1", "d1", "e1", "f1");
        send(old.toArray(String[]::new));
        try (RecordLoop first = edition(1, this::takeAgain)) {
            assertThat(takenIn(6)).hasSize(6);
            await().atMost(PATIENCE).until(() -> committed() == 6);
            assertThat(first).isNotNull();
        }
        CountDownLatch stuck = new CountDownLatch(1);
        try (RecordLoop second = edition(2, records -> {
            if (!again.isEmpty()) {
                stuck.countDown();
                new CountDownLatch(1).await();
            }
            return takeAgain(records);
        })) {
            assertThat(stuck.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second).isNotNull();
        }
        assertThat(again).containsExactly("a1", "b1", "c1", "d1");

        send("f2");
        try (RecordLoop second = edition(2, this::takeAgain)) {
            assertThat(takenIn(1)).containsExactly("f2");
            await().atMost(PATIENCE).until(() -> left.get() == 0);
            assertThat(second).isNotNull();
        }
        assertThat(again).containsExactly("a1", "b1", "c1", "d1", "e1");
    }

    private RecordLoop edition(long number, RecordBatch again) {
        left.set(-1);
        Subscription claims = Subscription.shared("test-intake", GROUP, List.of(KafkaTopics.CLAIMS), 10);
        return RecordLoop.start(
                claims, kafka, this::take, new Edition(number, again, left::set), new Intakes(), new Loops());
    }

    private List<DeadLetter> take(List<ConsumerRecord<byte[], byte[]>> records) {
        records.forEach(record -> taken.add(text(record)));
        return List.of();
    }

    private List<DeadLetter> takeAgain(List<ConsumerRecord<byte[], byte[]>> records) {
        records.forEach(record -> again.add(text(record)));
        return List.of();
    }

    /** The first letter is the key. */
    private void send(String... values) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(kafka, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (String value : values) {
                byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
                producer.send(new ProducerRecord<>(KafkaTopics.CLAIMS, PARTITION, new byte[] {bytes[0]}, bytes))
                        .get();
            }
        }
    }

    /** What is taken in and not committed comes again after a stop, which is no concern of an edition. */
    private long committed() throws Exception {
        try (Admin admin = Admin.create(kafka)) {
            OffsetAndMetadata offset = admin.listConsumerGroupOffsets(GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .get(new TopicPartition(KafkaTopics.CLAIMS, PARTITION));
            return offset == null ? 0 : offset.offset();
        }
    }

    private List<String> takenIn(int count) throws InterruptedException {
        List<String> all = new ArrayList<>();
        while (all.size() < count) {
            String next = taken.poll(60, TimeUnit.SECONDS);
            assertThat(next).as("after " + all).isNotNull();
            all.add(next);
        }
        return all;
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }
}

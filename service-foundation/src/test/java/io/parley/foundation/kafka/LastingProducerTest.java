package io.parley.foundation.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class LastingProducerTest {

    private final List<MockProducer<String, String>> made = new ArrayList<>();
    private final LastingProducer<String, String> producer = new LastingProducer<>(() -> {
        MockProducer<String, String> one =
                new MockProducer<>(false, null, new StringSerializer(), new StringSerializer());
        made.add(one);
        return one;
    });

    private Future<?> send() {
        return producer.send(new ProducerRecord<>("topic", "value"));
    }

    @Test
    void after_a_refused_handshake_the_next_record_goes_by_a_new_producer() throws Exception {
        Future<?> first = send();
        made.get(0).errorNext(new SslAuthenticationException("certificate_expired"));
        assertThatThrownBy(first::get).hasRootCauseInstanceOf(SslAuthenticationException.class);

        Future<?> second = send();

        assertThat(made).hasSize(2);
        assertThat(made.get(0).closed()).isTrue();
        made.get(1).completeNext();
        assertThat(second.get()).isNotNull();
        assertThat(send()).isNotDone();
        assertThat(made).hasSize(2);
    }

    @Test
    void a_record_that_is_too_large_is_its_own_fault() {
        Future<?> tooLarge = send();
        made.get(0).errorNext(new RecordTooLargeException());
        assertThat(tooLarge).isDone();
        assertThat(send()).isNotDone();
        assertThat(made).hasSize(1);
    }
}

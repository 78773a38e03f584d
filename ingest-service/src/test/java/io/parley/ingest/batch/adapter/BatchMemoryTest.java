package io.parley.ingest.batch.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.ingest.article.application.Capacity;
import io.parley.ingest.article.application.Unavailable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchMemoryTest {

    private static final int ALL = 64 * 1024;
    private static final Duration NO_PATIENCE = Duration.ZERO;

    private final Capacity capacity = new Capacity(ALL);

    /** Whether all of the capacity is free; what is free is taken for a moment only. */
    private boolean isFree() {
        try (var whole = capacity.take(ALL)) {
            return whole != null;
        } catch (Unavailable e) {
            return false;
        }
    }

    @Test
    void batches_of_clients_that_send_nothing_hold_nothing() {
        List<BatchMemory> idle = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            idle.add(new BatchMemory(capacity, NO_PATIENCE));
        }
        assertThat(isFree()).isTrue();
        idle.forEach(BatchMemory::close);
    }

    @Test
    void what_came_in_is_held_until_its_chunk_is_answered() throws IOException {
        try (BatchMemory memory = new BatchMemory(capacity, NO_PATIENCE)) {
            memory.take(10_000);
            var first = memory.sinceLastLine();
            memory.take(50_000);
            assertThat(memory.isScarce()).isTrue();
            first.close();
            first.close();
            assertThatThrownBy(() -> memory.take(50_000)).isInstanceOf(Unavailable.Capacity.class);
            memory.sinceLastLine().close();
            assertThat(isFree()).isTrue();
        }
    }

    @Test
    void lines_are_counted_as_they_are_read() throws IOException {
        try (BatchMemory memory = new BatchMemory(capacity, NO_PATIENCE)) {
            LineReader lines = new LineReader(new ByteArrayInputStream(new byte[10_000]), 2_000, memory);
            assertThat(isFree()).isTrue();
            assertThat(lines.next()).hasSize(2_000);
            assertThat(lines.tooLong()).isTrue();
            assertThat(isFree()).isFalse();
        }
        assertThat(isFree()).isTrue();
    }

    @Test
    void a_batch_that_breaks_off_gives_back_everything_and_takes_nothing_more() throws IOException {
        BatchMemory memory = new BatchMemory(capacity, NO_PATIENCE);
        memory.take(40_000);
        memory.close();
        assertThat(isFree()).isTrue();
        assertThatThrownBy(() -> memory.take(10)).isInstanceOf(IOException.class);
        assertThat(isFree()).isTrue();
    }
}

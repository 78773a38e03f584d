package io.parley.benchmarks.stream;

import io.parley.benchmarks.stack.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Many readers of a topic's stream, each on a connection of its own, read by one thread: a thread a reader would take the processors
 * from the service that is measured. Each notes when it has the whole event of a revision.
 */
final class Subscribers implements AutoCloseable {

    private static final Duration TIME_TO_OPEN = Duration.ofMinutes(3);

    /** Readers that may wait for an answer at once, fewer than a server lets queue. */
    private static final int WAITING = 50;

    private static final int BUFFER = 1 << 16;
    private static final int LOOK_MILLIS = 20;

    /** One reader. */
    private final class Reader {
        private final int number;
        private final EventScan scan = new EventScan();
        private boolean answered;

        Reader(int number) {
            this.number = number;
        }

        void take(ByteBuffer bytes) {
            if (!answered) {
                String head =
                        StandardCharsets.ISO_8859_1.decode(bytes.duplicate()).toString();
                if (!head.startsWith("HTTP/1.1 200 ")) {
                    throw new IllegalStateException(
                            "a reader was answered: " + head.lines().findFirst().orElse(""));
                }
                answered = true;
                open.incrementAndGet();
            }
            while (bytes.hasRemaining()) {
                long revision = scan.next(bytes.get());
                if (revision > EventScan.NONE) {
                    heard(number, revision);
                }
            }
        }
    }

    private final InetSocketAddress address;
    private final byte[] request;
    private final Selector selector = Selector.open();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Thread thread = new Thread(this::read, "bench-subscribers");
    private final long[] heardAt;

    /** For which {@link #after} each reader counted last. */
    private final long[] counted;

    private final AtomicInteger heard = new AtomicInteger();
    private volatile long after = Long.MAX_VALUE;
    private volatile boolean closed;

    /**
     * Opens so many streams, one after the other, and returns when the service has answered all.
     *
     * @param stream an address of this machine
     */
    Subscribers(URI stream, int count) throws IOException {
        address = new InetSocketAddress(stream.getHost(), stream.getPort());
        request = ("GET " + stream.getRawPath() + " HTTP/1.1\r\nHost: " + stream.getAuthority()
                        + "\r\nAccept: text/event-stream\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        heardAt = new long[count];
        counted = new long[count];
        Arrays.fill(counted, Long.MAX_VALUE);
        thread.setDaemon(true);
        thread.start();
        Patience patience = Patience.of(TIME_TO_OPEN);
        for (int number = 0; number < count; number++) {
            connect(number);
            int most = number;
            patience.await("answers to readers", () -> checked() >= most - WAITING);
        }
        patience.await("all streams to open", () -> checked() == count);
    }

    private int checked() {
        Throwable broken = failure.get();
        if (broken != null) {
            throw new IllegalStateException("a reader broke off", broken);
        }
        return open.get();
    }

    private void connect(int number) throws IOException {
        SocketChannel channel = SocketChannel.open(address);
        channel.write(ByteBuffer.wrap(request));
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, new Reader(number));
    }

    /** From now on the first event behind this revision counts for each reader. */
    void expectAfter(long revision) {
        heard.set(0);
        after = revision;
    }

    /** Waits until every reader has heard; returns when each did, by {@link System#nanoTime}. */
    List<Long> await(Duration atMost) {
        Patience.of(atMost).await("all readers to hear", () -> {
            checked();
            return heard.get() == heardAt.length;
        });
        after = Long.MAX_VALUE;
        List<Long> times = new ArrayList<>();
        for (long at : heardAt) {
            times.add(at);
        }
        return times;
    }

    private void heard(int number, long revision) {
        long from = after;
        if (revision > from && counted[number] != from) {
            counted[number] = from;
            heardAt[number] = System.nanoTime();
            heard.incrementAndGet();
        }
    }

    private void read() {
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        try {
            while (!closed) {
                selector.select(key -> read(key, bytes), LOOK_MILLIS);
            }
        } catch (IOException | RuntimeException e) {
            failure.set(e);
        }
    }

    private static void read(SelectionKey key, ByteBuffer bytes) {
        try {
            bytes.clear();
            if (((SocketChannel) key.channel()).read(bytes) < 0) {
                throw new IOException("the stream has ended");
            }
            ((Reader) key.attachment()).take(bytes.flip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}

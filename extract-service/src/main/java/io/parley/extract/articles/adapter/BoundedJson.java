package io.parley.extract.articles.adapter;

import io.parley.events.EventJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes events as JSON and stops when they grow too large, before they fill the memory. */
final class BoundedJson extends OutputStream {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final int most;

    private BoundedJson(int most) {
        this.most = most;
    }

    /** Thrown when the next bytes would exceed the limit. */
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("the event is too large");
        }
    }

    /** The event as UTF-8; null when it has more bytes than these. */
    static byte @Nullable [] write(Object event, int most) {
        BoundedJson out = new BoundedJson(most);
        try {
            EventJson.mapper().writeValue(out, event);
            return out.written.toByteArray();
        } catch (TooLarge e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("an event of the contract cannot be written", e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws TooLarge {
        require(length);
        written.write(bytes, offset, length);
    }

    @Override
    public void write(int one) throws TooLarge {
        require(1);
        written.write(one);
    }

    private void require(int more) throws TooLarge {
        if (written.size() + more > most) {
            throw new TooLarge();
        }
    }
}

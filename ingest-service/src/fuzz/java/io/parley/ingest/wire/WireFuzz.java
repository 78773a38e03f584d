package io.parley.ingest.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.parley.events.EventJson;
import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.domain.RefusedException;

/**
 * What Jazzer runs: reads arbitrary bytes as every format does. Whatever comes, the answer is an article, "not an article"
 * or a refusal; any other exception is a finding, and so is memory that grows.
 */
public final class WireFuzz {

    private static final String[] MEDIA_TYPES = {
        "", "application/xml", "application/json", "text/html", "text/plain", "application/rss+xml"
    };

    private static final int RUNS_BETWEEN_LOOKS = 2_000;
    private static final long GROWTH = 64L << 20;

    private static long runs;
    private static long usedAtFirst;

    private WireFuzz() {}

    /** Jazzer's start: loads the classes of every format, so that the first document is not blamed for them. */
    public static void fuzzerInitialize() throws JsonProcessingException {
        for (String document : new String[] {"", "{}", "<newsItem/>", "<nitf/>", "<rss/>", "<html></html>"}) {
            for (byte type = 0; type < MEDIA_TYPES.length; type++) {
                byte[] bytes = document.getBytes(java.nio.charset.StandardCharsets.UTF_8);
                byte[] input = java.util.Arrays.copyOf(bytes, bytes.length + 1);
                input[bytes.length] = type;
                fuzzerTestOneInput(input);
            }
        }
    }

    /** Jazzer's entry; the last byte chooses the media type. */
    public static void fuzzerTestOneInput(byte[] input) throws JsonProcessingException {
        byte[] document = java.util.Arrays.copyOf(input, Math.max(0, input.length - 1));
        String type = MEDIA_TYPES[input.length == 0 ? 0 : (input[input.length - 1] & 0xff) % MEDIA_TYPES.length];
        try {
            for (Identified item : Formats.read(type, document).items()) {
                if (item instanceof Identified.Article article) {
                    EventJson.mapper().writeValueAsBytes(article.submission().content());
                }
            }
        } catch (RefusedException e) {
            // The error contract: a sentence that names what is wrong.
        }
        if (++runs % RUNS_BETWEEN_LOOKS == 0) {
            lookAtMemory();
        }
    }

    private static void lookAtMemory() {
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.err.printf("after %,d documents %,d KiB of heap are in use%n", runs, used >> 10);
        if (usedAtFirst == 0) {
            usedAtFirst = used;
        } else if (used > usedAtFirst + GROWTH) {
            throw new IllegalStateException("heap grew from " + usedAtFirst + " to " + used + " bytes");
        }
    }

    /** The byte that makes {@link #fuzzerTestOneInput} read a document as this type. */
    static byte choice(String mediaType) {
        return (byte) java.util.Arrays.asList(MEDIA_TYPES).indexOf(mediaType);
    }
}

package io.parley.benchmarks.ingest;

import io.parley.benchmarks.text.Newsroom;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** A file of articles of about 3 KB, one JSON object a line; the name keeps their ids apart from other batches'. */
record Batch(Path file, int articles) {

    private static final int BODY = 2_900;

    static Batch write(Path folder, String name, int articles) throws IOException {
        Newsroom newsroom = new Newsroom(new SplittableRandom(name.hashCode()));
        Path file = folder.resolve(name + ".ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < articles; i++) {
                out.write("{\"id\":\"" + name + '-' + i + "\",\"headline\":\"Report " + i
                        + "\",\"published\":\"2026-11-20T08:00:00Z\",\"provider\":\"benchmark\",\"text\":\"");
                int length = 0;
                while (length < BODY) {
                    String paragraph = String.join(" ", newsroom.paragraph()) + ".\\n";
                    out.write(paragraph);
                    length += paragraph.length();
                }
                out.write("\"}\n");
            }
        }
        return new Batch(file, articles);
    }
}

package io.parley.ingest.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes the documents that fuzzing starts from: the bundled samples and, where they are, the standards' own. */
public final class FuzzSeeds {

    private static final int LONGEST = 64 << 10;

    private FuzzSeeds() {}

    /** Arguments: the folder to write to, then folders to read. */
    public static void main(String[] arguments) throws IOException {
        Path seeds = Files.createDirectories(Path.of(arguments[0]));
        int count = 0;
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            if (!Files.isDirectory(Path.of(folder))) {
                System.err.println("no seeds from " + folder + ": it is not there");
                continue;
            }
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    byte[] document = Files.readAllBytes(file);
                    if (document.length < LONGEST) {
                        byte[] seed = Arrays.copyOf(document, document.length + 1);
                        seed[document.length] = WireFuzz.choice(type(file));
                        Files.write(seeds.resolve(Integer.toString(count++)), seed);
                    }
                }
            }
        }
        System.err.println(count + " documents to start from");
    }

    private static String type(Path file) {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "json" -> "application/json";
            case "xml" -> "application/xml";
            case "html" -> "text/html";
            case "txt" -> "text/plain";
            default -> "";
        };
    }
}

package io.parley.timeline.projection.adapter;

import io.parley.timeline.views.domain.ComputedView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which facts become views, as a digest: whatever follows from other code may be another view. It covers the classes of the
 * domain and the tables of what is known of the world, and is the same for the same build.
 */
final class ViewRules {

    private static final String SERVICE = "io/parley/timeline";
    private static final List<String> PARTS = List.of(
            "chapters/domain",
            "facts/domain",
            "identity/domain",
            "knowledge",
            "topics/domain",
            "views/domain",
            "world/domain");

    private ViewRules() {}

    /** Computed when it is asked for first, and once: it reads some hundred classes. */
    private static final class Own {
        private static final String DIGEST = ofThisProgram();
    }

    /** The digest of this program's rules. */
    static String digest() {
        return Own.DIGEST;
    }

    private static String ofThisProgram() {
        URL here = Objects.requireNonNull(ComputedView.class.getResource("ComputedView.class"));
        try {
            URI address = here.toURI();
            if (!"jar".equals(address.getScheme())) {
                // .../io/parley/timeline/views/domain/ComputedView.class
                return digest(Path.of(address).resolve("../../..").normalize());
            }
            String jar = address.getSchemeSpecificPart();
            try (FileSystem files = FileSystems.newFileSystem(
                    Path.of(URI.create(jar.substring(0, jar.indexOf("!/")))), (@Nullable ClassLoader) null)) {
                return digest(files.getPath("/" + SERVICE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own classes", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program is at no address", e);
        }
    }

    private static String digest(Path service) throws IOException {
        MessageDigest digest = sha256();
        for (String part : PARTS) {
            Path folder = service.resolve(part);
            if (Files.isDirectory(folder)) {
                add(folder, digest);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static void add(Path folder, MessageDigest digest) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                try (InputStream in = Files.newInputStream(file)) {
                    digest.update(in.readAllBytes());
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}

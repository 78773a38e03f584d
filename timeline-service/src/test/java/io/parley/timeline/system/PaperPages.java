package io.parley.timeline.system;

import io.parley.platform.FolderTree;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many sheets of paper a page takes, as Chromium prints it. */
final class PaperPages {

    /** An object of a PDF that is a page. */
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private PaperPages() {}

    /** None where there is no Chromium on the path. */
    static OptionalLong of(URI address) throws Exception {
        Path program = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (program == null) {
            return OptionalLong.empty();
        }
        Path folder = Files.createTempDirectory("parley-paper-");
        try {
            Path paper = folder.resolve("page.pdf");
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--no-pdf-header-footer",
                            "--user-data-dir=" + folder.resolve("profile"),
                            "--timeout=20000", // a page with a stream never ends loading
                            "--print-to-pdf=" + paper,
                            address.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Chromium did not print");
            }
            String pdf = Files.readString(paper, StandardCharsets.ISO_8859_1);
            return OptionalLong.of(PAGE.matcher(pdf).results().count());
        } finally {
            FolderTree.delete(folder);
        }
    }
}

package io.parley.system.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import io.parley.platform.FolderTree;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium of its own, controlled by the DevTools protocol; needs no driver program. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final Pattern LISTENS = Pattern.compile("DevTools listening on (ws://\\S+)");

    private final Process process;
    private final Path profile;
    private final URI devTools;

    private Chromium(Process process, Path profile, URI devTools) {
        this.process = process;
        this.profile = profile;
        this.devTools = devTools;
    }

    /** Starts the browser; without one the test is skipped, or fails where {@code parley.browser} is "required". */
    static Chromium start() throws IOException {
        Optional<Path> program = find();
        if (program.isEmpty()) {
            if ("required".equals(System.getProperty("parley.browser"))) {
                throw new AssertionError("no Chromium on the PATH, but -Dparley.browser=required");
            }
            abort("skipped: no Chromium on the PATH");
        }
        Path profile = Files.createTempDirectory("parley-chromium-");
        Process process = new ProcessBuilder(
                        program.orElseThrow().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        return new Chromium(process, profile, awaitDevTools(process));
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static URI awaitDevTools(Process process) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher listens = LISTENS.matcher(line);
            if (listens.find()) {
                Thread drain = new Thread(() -> output.lines().forEach(rest -> {}), "chromium-output");
                drain.setDaemon(true);
                drain.start();
                return URI.create(listens.group(1));
            }
        }
        throw new AssertionError("Chromium ended before it could be controlled");
    }

    /** Opens a page of the given size. */
    BrowserPage open(URI address, int width, int height) {
        DevTools browser = new DevTools(devTools);
        return BrowserPage.open(browser, address, width, height);
    }

    /** An empty page of the given size. */
    BrowserPage blank(int width, int height) {
        return BrowserPage.blank(new DevTools(devTools), width, height);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
        FolderTree.delete(profile);
    }
}

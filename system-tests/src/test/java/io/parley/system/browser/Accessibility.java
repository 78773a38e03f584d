package io.parley.system.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** What axe-core finds wrong with a page as it stands: all of its rules, no exception. */
final class Accessibility {

    private static final String AXE = read();

    private Accessibility() {}

    private static String read() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules that are violated, each with the first element that does. */
    static List<String> violations(BrowserPage page) {
        page.evaluate(AXE + "; 0");
        // A panel that is still fading in has no contrast yet.
        page.evaluate(
                "Promise.all(document.getAnimations().filter(one => one.effect.getTiming().iterations !== Infinity)"
                        + ".map(one => one.finished)).then(() => 0)");
        return StreamSupport.stream(
                        page.evaluate("axe.run(document, {resultTypes: ['violations']}).then(found =>"
                                        + " found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html))")
                                .spliterator(),
                        false)
                .map(one -> one.asText())
                .toList();
    }
}

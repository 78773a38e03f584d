package io.parley.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each capability on a text of its own: {@code capabilities.golden.txt} has blocks of a name, a text, and the lines that are
 * read out of it. A changed reading changes the file in the same commit, where everybody sees it.
 */
class CapabilitiesGoldenTest {

    record Block(String name, String text, String found) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Block> blocks() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                CapabilitiesGoldenTest.class.getResourceAsStream("capabilities.golden.txt"), "golden file")) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(file.split("(?m)^## ", -1))
                    .skip(1)
                    .map(CapabilitiesGoldenTest::block)
                    .toList()
                    .stream();
        }
    }

    private static Block block(String block) {
        List<String> lines = block.lines().toList();
        String text = lines.stream()
                .skip(1)
                .filter(l -> !l.startsWith("> "))
                .collect(Collectors.joining("\n"))
                .strip();
        String found = lines.stream().filter(l -> l.startsWith("> ")).collect(Collectors.joining("\n"));
        return new Block(lines.get(0), text, found);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void aTextIsReadAsItsGoldenLinesSay(Block block) {
        List<String> kinds = block.found()
                .lines()
                .map(l -> l.substring(2, l.indexOf(' ', 2)))
                .distinct()
                .toList();
        String found = Rendering.of(Engine.read(block.text())).stream()
                .filter(l -> kinds.contains(l.substring(0, l.indexOf(' '))))
                .map(l -> "> " + l)
                .collect(Collectors.joining("\n"));
        assertThat(found).isEqualTo(block.found());
    }
}

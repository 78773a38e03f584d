package io.parley.extraction.entities.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** A resource with one folded word or phrase a line; comments start with #. */
public final class TextList {

    private TextList() {}

    public static Set<String> load(String resource) {
        InputStream source = TextList.class.getResourceAsStream(resource);
        if (source == null) {
            throw new KnowledgeFormatException(resource, 0, "the list is missing from the class path");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Folding::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + resource, unreadable);
        }
    }
}

package io.parley.training.entities;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads our own texts: names are written {@code [name|P]}; a line of dashes ends an article. */
final class MarkedCorpus {

    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([POGLFX])\\]");

    private MarkedCorpus() {}

    static List<LabelledText> read(TextReader reader, Path folder) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (String article : Files.readString(file).split("(?m)^-----$", -1)) {
                    if (!article.isBlank()) {
                        texts.add(parse(file.getFileName() + "#" + texts.size(), article.strip(), reader));
                    }
                }
            }
        }
        return texts;
    }

    static LabelledText parse(String id, String marked, TextReader reader) {
        StringBuilder text = new StringBuilder();
        List<LabelledName> names = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int copied = 0;
        while (mark.find()) {
            text.append(marked, copied, mark.start());
            int start = text.length();
            text.append(mark.group(1));
            names.add(new LabelledName(new Span(start, text.length()), type(mark.group(2))));
            copied = mark.end();
        }
        text.append(marked, copied, marked.length());
        return new LabelledText(id, reader.read(text.toString()), names);
    }

    private static @Nullable EntityType type(String letter) {
        return switch (letter) {
            case "P" -> EntityType.PERSON;
            case "O" -> EntityType.ORG;
            case "G" -> EntityType.GPE;
            case "L" -> EntityType.LOCATION;
            case "F" -> EntityType.FACILITY;
            default -> null;
        };
    }
}

package io.parley.training.entities;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads GUM: tokens and parts of speech from xml, heads from dep, entities from tsv. */
final class GumCorpus {

    private final Knowledge knowledge;
    private final TextReader reader;

    GumCorpus(Knowledge knowledge, TextReader reader) {
        this.knowledge = knowledge;
        this.reader = reader;
    }

    List<LabelledText> read(Path folder) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("xml"))) {
            for (Path file : files.sorted().toList()) {
                texts.add(readOne(folder, file.getFileName().toString().replace(".xml", "")));
            }
        }
        return texts;
    }

    private LabelledText readOne(Path folder, String id) throws IOException {
        List<CorpusToken> tokens = GumXml.tokens(Files.readAllLines(folder.resolve("xml/" + id + ".xml")));
        int[] heads = heads(Files.readAllLines(folder.resolve("dep/" + id + ".conllu")));
        Map<String, Marked> marked = marked(Files.readAllLines(folder.resolve("tsv/" + id + ".tsv")));
        NameCore core = new NameCore(knowledge, tokens);
        Detokeniser text = new Detokeniser(tokens);
        List<LabelledName> names = new ArrayList<>();
        for (Marked entity : marked.values()) {
            int head = entity.head(heads);
            if (tokens.get(head).proper() && !entity.kind().equals("time")) {
                EntityType type = type(entity.kind());
                core.around(head, entity.from(), entity.to(), type).ifPresent(span -> {
                    Span found = text.span(span.start(), span.end());
                    names.add(new LabelledName(found, refine(type, text.text().substring(found.start(), found.end()))));
                });
            }
        }
        return new LabelledText(id, reader.read(text.text()), longest(names));
    }

    static List<LabelledName> longest(List<LabelledName> names) {
        List<LabelledName> kept = new ArrayList<>();
        names.stream()
                .sorted(Comparator.comparingInt(
                        (LabelledName name) -> -name.span().length()))
                .filter(name -> kept.stream().noneMatch(other -> other.span().overlaps(name.span())))
                .forEachOrdered(kept::add);
        kept.sort(Comparator.comparingInt(name -> name.span().start()));
        return kept;
    }

    private @Nullable EntityType refine(@Nullable EntityType type, String name) {
        return type == EntityType.GPE ? PlaceType.of(knowledge, name) : type;
    }

    private static @Nullable EntityType type(String kind) {
        return switch (kind) {
            case "person" -> EntityType.PERSON;
            case "organization" -> EntityType.ORG;
            case "place" -> EntityType.GPE;
            default -> null;
        };
    }

    private static int[] heads(List<String> lines) {
        List<Integer> heads = new ArrayList<>();
        int sentence = 0;
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 6 && cells[0].matches("[0-9]+")) {
                int head = Integer.parseInt(cells[6]);
                if (cells[0].equals("1")) {
                    sentence = heads.size();
                }
                heads.add(head == 0 ? -1 : sentence + head - 1);
            }
        }
        return heads.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Map<String, Marked> marked(List<String> lines) {
        Map<String, Marked> entities = new LinkedHashMap<>();
        int token = -1;
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 4 || !cells[0].matches("[0-9]+-[0-9]+")) {
                continue;
            }
            token++;
            for (String mark : cells[3].split("\\|", -1)) {
                if (!mark.equals("_")) {
                    int at = token;
                    String kind = mark.replaceFirst("\\[.*", "");
                    String key = mark.contains("[") ? mark : mark + "@" + token;
                    entities.merge(
                            key, new Marked(kind, at, at + 1), (old, more) -> new Marked(kind, old.from(), at + 1));
                }
            }
        }
        return entities;
    }

    /** An annotated phrase: tokens {@code from..to}. */
    private record Marked(String kind, int from, int to) {

        int head(int[] heads) {
            for (int i = from; i < to; i++) {
                if (heads[i] < from || heads[i] >= to) {
                    return i;
                }
            }
            return to - 1;
        }
    }
}

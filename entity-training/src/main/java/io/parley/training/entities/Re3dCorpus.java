package io.parley.training.entities;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.Folding;
import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.knowledge.KnownEntity;
import io.parley.extraction.resource.WordList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads re3d by source, so that only sources whose terms allow it are trained on. */
final class Re3dCorpus {

    /** The corpus marks them where they open a sentence, and some more words of the kind. */
    private static final Set<String> PRONOUNS = WordList.read("entities/names/function-words.txt");

    private final Knowledge knowledge;
    private final TextReader reader;

    Re3dCorpus(Knowledge knowledge, TextReader reader) {
        this.knowledge = knowledge;
        this.reader = reader;
    }

    List<LabelledText> read(Path folder, List<String> sources) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (String source : sources) {
            try (Stream<Path> files = Files.list(folder.resolve("CONLL-format/data-by-source/conll/" + source))) {
                for (Path file : files.sorted().toList()) {
                    texts.add(readOne(source + "/" + file.getFileName(), Files.readAllLines(file)));
                }
            }
        }
        return texts;
    }

    private LabelledText readOne(String id, List<String> lines) {
        List<CorpusToken> tokens = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        boolean newLine = true;
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 2 || cells[0].isBlank()) {
                newLine = true;
                continue;
            }
            String last = newLine || tokens.isEmpty()
                    ? ""
                    : tokens.get(tokens.size() - 1).text();
            boolean glued = cells[0].equals("-") || last.equals("-") || (last.equals("'") && cells[0].length() < 3);
            String pos = Character.isUpperCase(cells[0].charAt(0)) ? "NP" : "";
            tokens.add(new CorpusToken(cells[0], pos, glued, newLine));
            labels.add(cells[1]);
            newLine = false;
        }
        Detokeniser text = new Detokeniser(tokens);
        NameCore core = new NameCore(knowledge, tokens);
        List<LabelledName> names = new ArrayList<>();
        for (int from = 0; from < labels.size(); from++) {
            if (labels.get(from).startsWith("B-")) {
                int to = from + 1;
                while (to < labels.size() && labels.get(to).startsWith("I-")) {
                    to++;
                }
                add(names, core, text, tokens, from, to, labels.get(from).substring(2));
            }
        }
        return new LabelledText(id, reader.read(text.text()), GumCorpus.longest(names));
    }

    private void add(
            List<LabelledName> names,
            NameCore core,
            Detokeniser text,
            List<CorpusToken> tokens,
            int from,
            int to,
            String label) {
        EntityType type = type(label);
        int head = to - 1;
        while (head >= from && !tokens.get(head).capitalised()) {
            head--;
        }
        boolean sentenceStart = head == from && tokens.get(head).newLine();
        if (head < from || label.matches("Quantity|Temporal|Money|Nationality") || (sentenceStart && to - from > 1)) {
            return;
        }
        boolean pronoun = head == from
                && to == from + 1
                && PRONOUNS.contains(tokens.get(head).text().toLowerCase(Locale.ROOT));
        if (pronoun) {
            return;
        }
        boolean described = head < to - 1;
        core.around(head, from, to, type).ifPresent(span -> {
            Span found = text.span(span.start(), span.end());
            String name = text.text().substring(found.start(), found.end());
            EntityType refined = refine(type, name, described);
            if (refined != null || !described) {
                names.add(new LabelledName(found, refined));
            }
        });
    }

    private @Nullable EntityType refine(@Nullable EntityType type, String name, boolean described) {
        List<KnownEntity> known = knowledge.named(name);
        if (!known.isEmpty()) {
            return known.get(0).type();
        }
        if (described || knowledge.demonyms().isDemonym(Folding.fold(name))) {
            return null;
        }
        return type == EntityType.GPE ? PlaceType.of(knowledge, name) : type;
    }

    private static @Nullable EntityType type(String label) {
        return switch (label) {
            case "Person" -> EntityType.PERSON;
            case "Organisation" -> EntityType.ORG;
            case "Location" -> EntityType.GPE;
            default -> null;
        };
    }
}

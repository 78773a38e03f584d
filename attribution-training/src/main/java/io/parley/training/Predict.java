package io.parley.training;

import io.parley.extraction.attribution.Attribution;
import io.parley.extraction.attribution.Chains;
import io.parley.extraction.attribution.CueLexicon;
import io.parley.extraction.attribution.TrainedAttributionStage;
import io.parley.extraction.attribution.sequence.ModelFile;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.DocumentStage;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.TextNormaliser;
import io.parley.extraction.entities.EntityMentions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the attributions of a split as NDJSON for the scorer: {@code Predict SPLIT MODELS OUT}. */
public final class Predict {

    private Predict() {}

    public static void main(String[] args) throws IOException {
        TrainedAttributionStage stage = new TrainedAttributionStage(
                CueLexicon.load(),
                ModelFile.read("cues.model", Files.newInputStream(Path.of(args[1], "cues.model")), Chains.CUES),
                ModelFile.read("roles.model", Files.newInputStream(Path.of(args[1], "roles.model")), Chains.ROLES));
        DocumentStage documents = DocumentStage.load();
        long spent = 0;
        try (PrintStream out = new PrintStream(args[2], "UTF-8")) {
            for (Polnear.Article article : Polnear.read(Path.of(args[0]))) {
                String text = TextNormaliser.normalise(article.text());
                Document document = documents.read(text, null, null, "en");
                long begin = System.nanoTime();
                List<Attribution> found = stage.find(document, new EntityMentions(List.of(), List.of()));
                spent += System.nanoTime() - begin;
                StringBuilder line = new StringBuilder("{\"id\":\"" + article.id() + "\",\"attributions\":[");
                for (Attribution a : found) {
                    line.append(line.charAt(line.length() - 1) == '[' ? "" : ",")
                            .append("{\"content\":[");
                    for (Span s : a.content()) {
                        line.append(line.charAt(line.length() - 1) == '[' ? "" : ",")
                                .append(json(s, text));
                    }
                    line.append("]");
                    if (a.cue() != null) {
                        line.append(",\"cue\":").append(json(a.cue(), text));
                    }
                    if (a.source() != null) {
                        line.append(",\"speaker\":").append(json(a.source(), text));
                    }
                    line.append(",\"confidence\":" + a.confidence() + "}");
                }
                out.println(line.append("]}"));
            }
        }
        System.err.printf("stage: %.1f ms%n", spent / 1e6);
    }

    private static String json(Span s, String text) {
        return "{\"start\":" + text.codePointCount(0, s.start()) + ",\"end\":" + text.codePointCount(0, s.end()) + "}";
    }
}

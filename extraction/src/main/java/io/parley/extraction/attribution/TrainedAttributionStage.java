package io.parley.extraction.attribution;

import io.parley.extraction.attribution.features.RoleObservations;
import io.parley.extraction.attribution.features.TextFacts;
import io.parley.extraction.attribution.features.Window;
import io.parley.extraction.attribution.sequence.BestPath;
import io.parley.extraction.attribution.sequence.ChainModel;
import io.parley.extraction.attribution.sequence.ModelFile;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.EntityMentions;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Attribution by two trained chains: one finds cues, the other the source and content of each cue. Safe for threads. */
public final class TrainedAttributionStage implements AttributionStage {

    private final CueLexicon lexicon;
    private final CueTagger cueTagger;
    private final ChainModel roles;

    public TrainedAttributionStage(CueLexicon lexicon, ChainModel cues, ChainModel roles, double lean) {
        this.lexicon = lexicon;
        this.cueTagger = new CueTagger(cues, lean);
        this.roles = roles;
    }

    public static TrainedAttributionStage load() {
        return new TrainedAttributionStage(
                CueLexicon.load(),
                ModelFile.read("cues.model", open("cues.model"), Chains.CUES),
                ModelFile.read("roles.model", open("roles.model"), Chains.ROLES),
                0.5);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(TrainedAttributionStage.class.getResourceAsStream(name), name);
    }

    @Override
    public List<Attribution> find(Document document, EntityMentions entities) {
        TextFacts facts = new TextFacts(document, lexicon);
        List<CueTagger.Cue> cues = cueTagger.find(facts);
        byte[] marked = new byte[facts.size];
        for (CueTagger.Cue cue : cues) {
            for (int i = cue.start(); i < cue.end(); i++) {
                marked[i] = (byte) (i == cue.start() ? 1 : 2);
            }
        }
        List<Attribution> found = new ArrayList<>();
        for (CueTagger.Cue cue : cues) {
            Window window = new Window(facts, marked, cue.start(), cue.end());
            int[] labels = new BestPath(roles.score(new RoleObservations(facts, window))).labels();
            Attribution attribution = assemble(facts, window, labels, cue);
            if (!attribution.content().isEmpty()) {
                found.add(attribution);
            }
        }
        return found;
    }

    private static Attribution assemble(TextFacts facts, Window window, int[] labels, CueTagger.Cue cue) {
        Span source = null;
        List<Span> content = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            int label = labels[i];
            if (label != RoleObservations.BEGIN_SOURCE && label != RoleObservations.BEGIN_CONTENT) {
                continue;
            }
            int j = i + 1;
            while (j < labels.length && labels[j] == label + 1) {
                j++;
            }
            Span span = new Span(facts.start[window.from + i], facts.end[window.from + j - 1]);
            if (label == RoleObservations.BEGIN_SOURCE) {
                source = span;
            } else {
                content.add(span);
            }
        }
        return new Attribution(
                source,
                new Span(facts.start[cue.start()], facts.end[cue.end() - 1]),
                content,
                kind(facts, cue),
                cue.probability());
    }

    /** Speech wherever a word of saying is among the words of the cue ("voiced hope"); else what its head reports. */
    private static Attribution.Kind kind(TextFacts facts, CueTagger.Cue cue) {
        for (int i = cue.start(); i < cue.end(); i++) {
            CueGroup group = facts.group(i);
            if (group != CueGroup.NONE && group.kind() == Attribution.Kind.SPEECH) {
                return Attribution.Kind.SPEECH;
            }
        }
        return facts.group(facts.head(cue.start(), cue.end())).kind();
    }
}

package io.parley.extraction.attribution;

import io.parley.extraction.attribution.features.TextFacts;
import io.parley.extraction.attribution.repair.AttributionRepairs;
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

    /** Words that are more probably outside than this are not taken for cues; chosen for the best F1 on held-out text. */
    private static final double LEAN = 0.55;

    /** The same for words that touch no cue; what they report then decides. */
    private static final double WEAK = 0.9;

    /** Below this mean of the probabilities of the cue and of what it reports, there is no attribution. */
    private static final double ENOUGH = 0.5;

    /** As many as a claims event may hold; more would not be passed on, and the time for one article stays bounded. */
    private static final int MOST = 2000;

    private final CueLexicon lexicon;
    private final CueTagger cueTagger;
    private final RoleTagger roleTagger;

    public TrainedAttributionStage(CueLexicon lexicon, ChainModel cues, ChainModel roles) {
        this.lexicon = lexicon;
        this.cueTagger = new CueTagger(cues, LEAN, WEAK);
        this.roleTagger = new RoleTagger(roles);
    }

    /** The first chain alone, leaning as the engine does. */
    public static CueTagger cueTagger(ChainModel cues) {
        return new CueTagger(cues, LEAN, LEAN);
    }

    public static TrainedAttributionStage load() {
        return new TrainedAttributionStage(
                CueLexicon.load(),
                ModelFile.read("cues.model", open("cues.model"), Chains.CUES),
                ModelFile.read("roles.model", open("roles.model"), Chains.ROLES));
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(TrainedAttributionStage.class.getResourceAsStream(name), name);
    }

    @Override
    public List<Attribution> find(Document document, EntityMentions entities) {
        TextFacts facts = new TextFacts(document, lexicon);
        List<CueTagger.Cue> all = cueTagger.find(facts);
        List<CueTagger.Cue> cues = all.subList(0, Math.min(MOST, all.size()));
        byte[] marks = new byte[facts.size];
        for (CueTagger.Cue cue : cues) {
            for (int i = cue.start(); i < cue.end() && cueTagger.isSure(cue); i++) {
                marks[i] = (byte) (i == cue.start() ? 1 : 2);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (CueTagger.Cue cue : cues) {
            RoleTagger.Roles roles = roleTagger.find(facts, marks, cue);
            Candidate candidate = new Candidate(cue, roles, kind(facts, cue));
            if (!roles.content().isEmpty() && candidate.probability() > ENOUGH) {
                candidates.add(candidate);
            }
        }
        SpanFitter fitter = new SpanFitter(document, facts, entities);
        List<Attribution> found = Candidate.outermost(candidates, facts.size).stream()
                .map(candidate -> attribution(fitter, candidate))
                .toList();
        List<Attribution> whole =
                new LabelledSpeech(document, entities).complete(new ContinuedQuotes(document, facts).complete(found));
        return AttributionRepairs.apply(whole, document);
    }

    private static Attribution attribution(SpanFitter fitter, Candidate candidate) {
        CueTagger.Cue cue = candidate.cue();
        Span words = fitter.cue(cue);
        RoleTagger.Range by = candidate.roles().source();
        Span source = by == null ? null : fitter.source(by, words);
        List<Span> content = candidate.roles().content().stream()
                .map(range -> fitter.content(range, words, source))
                .toList();
        return new Attribution(source, words, content, candidate.kind(), candidate.probability());
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

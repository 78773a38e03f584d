package io.parley.extraction.figures;

import io.parley.events.claims.Claim;
import io.parley.events.claims.Figure;
import io.parley.events.claims.FigureKind;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import io.parley.extraction.document.Span;
import io.parley.extraction.learned.Classifier;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures of an article: the few quantities that an analyst would note, each with what it counts and who says so. */
public final class FigureReader {

    /** A little above the best F1 of cross-validation, for precision: the views show all of them (ADR 0024). */
    private static final double WORTH_NOTING = 0.4;

    private static final int MOST = 6;
    private static final String NOTED = "NOTED";

    private final FigureCandidates candidates = new FigureCandidates();
    private final FigureFeatures features = new FigureFeatures();
    private final Classifier worth = Classifier.load("figures/worth.model");
    private final FigureWording wording = new FigureWording();

    private record Rated(FigureCandidate candidate, double worth) {}

    /** The figures in order of text. */
    public List<Figure> read(Reading reading, List<Claim> claims) {
        List<FigureCandidate> all = candidates.of(reading);
        FigureContext context = new FigureContext(all, reading);
        List<Rated> rated = new ArrayList<>();
        Set<String> amounts = new HashSet<>();
        for (FigureCandidate candidate : all) {
            double probability = worth.probability(features.of(candidate, context), NOTED);
            if (probability >= WORTH_NOTING && amounts.add(candidate.amount())) {
                rated.add(new Rated(candidate, probability));
            }
        }
        return rated.stream()
                .sorted(Comparator.comparingDouble(Rated::worth).reversed())
                .limit(MOST)
                .map(Rated::candidate)
                .sorted(Comparator.comparingInt(FigureCandidate::order))
                .map(c -> figure(c, reading, claims))
                .toList();
    }

    private Figure figure(FigureCandidate candidate, Reading reading, List<Claim> claims) {
        FigureKind kind = features.rule().of(candidate);
        TextSpan evidence = reading.spans().of(candidate.span());
        Span counted = candidate.countedSpan();
        String date = FigureDay.of(candidate, kind, reading);
        return new Figure(
                wording.what(candidate, kind),
                candidate.value(),
                wording.unit(candidate),
                wording.qualifier(candidate),
                source(evidence, claims),
                null,
                date,
                counted == null ? null : reading.text(counted),
                kind,
                List.of(evidence));
    }

    /** Who says so, where the number stands in a claim. */
    private static @Nullable EntityRef source(TextSpan evidence, List<Claim> claims) {
        for (Claim claim : claims) {
            boolean said =
                    claim.content().stream().anyMatch(c -> c.start() <= evidence.start() && evidence.start() < c.end());
            if (said && claim.speaker().kind() != SpeakerKind.UNKNOWN) {
                return new EntityRef(claim.speaker().entityId(), claim.speaker().name());
            }
        }
        return null;
    }
}

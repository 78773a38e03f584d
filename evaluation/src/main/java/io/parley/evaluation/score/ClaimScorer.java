package io.parley.evaluation.score;

import static io.parley.evaluation.score.Finding.Kind.MISSED_CLAIM;
import static io.parley.evaluation.score.Finding.Kind.SPURIOUS_CLAIM;
import static io.parley.evaluation.score.Finding.Kind.WRONG_ISSUE;
import static io.parley.evaluation.score.Finding.Kind.WRONG_SPEAKER;
import static io.parley.evaluation.score.Finding.Kind.WRONG_STANCE;

import io.parley.evaluation.compare.Matching;
import io.parley.evaluation.compare.Names;
import io.parley.evaluation.compare.Overlap;
import io.parley.evaluation.compare.Range;
import io.parley.evaluation.gold.GoldArticle.GoldClaim;
import io.parley.events.claims.Claim;
import io.parley.events.entities.EntityRef;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Claims by the overlap of their contents, then what is right about those that were found. */
final class ClaimScorer {

    private ClaimScorer() {}

    static void score(List<GoldClaim> gold, List<Claim> found, ScoreSheet sheet) {
        Map<Integer, Integer> pairs = Matching.of(
                gold, found, (g, f) -> Overlap.of(List.of(g.content()), Range.of(f.content())), Overlap.LEAST);
        Set<Integer> matched = new HashSet<>(pairs.values());
        int expected = 0;
        int lenient = 0;
        int right = 0;
        int attributed = 0;
        for (int i = 0; i < gold.size(); i++) {
            GoldClaim claim = gold.get(i);
            Integer pair = pairs.get(i);
            if (claim.cue() == null) {
                lenient += pair == null ? 0 : 1;
                continue;
            }
            expected++;
            if (pair == null) {
                sheet.find(MISSED_CLAIM, claim.speaker(), null, claim.content());
                continue;
            }
            right++;
            attributed += pair(claim, claim.cue(), found.get(pair), sheet) ? 1 : 0;
        }
        for (int j = 0; j < found.size(); j++) {
            if (!matched.contains(j)) {
                Claim claim = found.get(j);
                sheet.stated(claim.confidence(), false);
                sheet.find(SPURIOUS_CLAIM, null, claim.speaker().name(), whole(claim));
            }
        }
        sheet.count(Figure.CLAIMS, right, found.size() - lenient, expected);
        sheet.count(Figure.ATTRIBUTED, attributed, found.size() - lenient, expected);
    }

    private static boolean pair(GoldClaim gold, Range cue, Claim found, ScoreSheet sheet) {
        boolean speaker = Names.sameSpeaker(
                gold.speaker(), gold.speakerKind(), found.speaker().name());
        boolean stance = gold.stance().equals(found.stance().name());
        String issue = found.issue() == null ? null : found.issue().name();
        sheet.stated(found.confidence(), speaker);
        sheet.count(Figure.SPEAKER, speaker);
        sheet.count(
                Figure.SPEAKER_KIND,
                gold.speakerKind().equals(found.speaker().kind().name()));
        sheet.count(Figure.CUE, found.cue() != null && cue.overlaps(Range.of(found.cue())));
        sheet.count(Figure.QUOTE, gold.quote().equals(found.quote().name()));
        sheet.count(Figure.STANCE, stance);
        sheet.count(Figure.ISSUE, Objects.equals(gold.issue(), issue));
        sheet.confuse(Axis.STANCE, gold.stance(), found.stance().name());
        sheet.confuse(Axis.ISSUE, gold.issue(), issue);
        if (gold.via() != null && !gold.via().isEmpty()) {
            String via = via(found);
            sheet.count(Figure.VIA, via != null && Names.same(gold.via(), via));
        }
        if (!speaker) {
            sheet.find(WRONG_SPEAKER, gold.speaker(), found.speaker().name(), gold.content());
        }
        if (!stance) {
            sheet.find(WRONG_STANCE, gold.stance(), found.stance().name(), gold.content());
        }
        if (!Objects.equals(gold.issue(), issue)) {
            sheet.find(WRONG_ISSUE, Axis.label(gold.issue()), Axis.label(issue), gold.content());
        }
        return speaker;
    }

    private static @Nullable String via(Claim claim) {
        return claim.via().isEmpty()
                ? null
                : claim.via().stream().map(EntityRef::name).collect(Collectors.joining("; "));
    }

    private static Range whole(Claim claim) {
        List<Range> content = Range.of(claim.content());
        return new Range(content.get(0).start(), content.get(content.size() - 1).end());
    }
}

package io.parley.training.reading;

import io.parley.evaluation.compare.Matching;
import io.parley.evaluation.gold.GoldLayers.GoldPosition;
import io.parley.extraction.positions.Judgement.Held;
import java.util.List;
import java.util.Map;

/** Counts positions as the published scorer does. */
final class PositionScore {

    private static final double HALF = 0.5;
    private static final double SAME_STANCE = 0.01;

    private int gold;
    private int found;
    private int held;
    private int right;
    private int flipped;

    void add(PositionArticle article, List<Held> positions) {
        List<GoldPosition> expected = article.gold();
        gold += expected.size();
        found += positions.size();
        Map<Integer, Integer> pairs = Matching.of(expected, positions, PositionScore::likeness, HALF);
        held += pairs.size();
        pairs.forEach((g, p) -> {
            String stance = expected.get(g).stance();
            String told = positions.get(p).stance().name();
            right += stance.equals(told) ? 1 : 0;
            flipped += sign(stance) * sign(told) < 0 ? 1 : 0;
        });
    }

    private static double likeness(GoldPosition gold, Held held) {
        boolean holder = PositionArticle.isHolder(gold, held.holder().name());
        double share = holder ? PositionArticle.share(gold, held.option().span()) : 0;
        return share + (gold.stance().equals(held.stance().name()) ? SAME_STANCE : 0);
    }

    private static int sign(String stance) {
        return switch (stance) {
            case "SUPPORTS", "ACCEPTS", "OFFERS" -> 1;
            case "DEMANDS" -> 0;
            default -> -1;
        };
    }

    @Override
    public String toString() {
        return String.format(
                "found %4d  precision %.3f recall %.3f F1 %.3f  held: precision %.3f F1 %.3f  reversed %d",
                found,
                right / (double) Math.max(1, found),
                right / (double) Math.max(1, gold),
                2.0 * right / Math.max(1, found + gold),
                held / (double) Math.max(1, found),
                2.0 * held / Math.max(1, found + gold),
                flipped);
    }
}

package io.parley.evaluation.score;

import io.parley.evaluation.calibration.Stated;
import io.parley.evaluation.compare.PointText;
import io.parley.evaluation.compare.Range;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is noted while one article is compared; filled by the scorers of its parts. */
public final class ScoreSheet {

    private static final int EXCERPT = 110;

    /** Two labels of the same thing. */
    record Pair(Axis axis, @Nullable String gold, @Nullable String found) {}

    private final String article;
    private final PointText text;
    private final Map<Figure, Tally> tallies = new EnumMap<>(Figure.class);
    private final List<Finding> findings = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Stated> stated = new ArrayList<>();

    public ScoreSheet(String article, String text) {
        this.article = article;
        this.text = new PointText(text);
    }

    public String article() {
        return article;
    }

    public PointText text() {
        return text;
    }

    /** Adds to a figure with precision and recall. */
    public void count(Figure figure, int right, int found, int gold) {
        tallies.merge(figure, new Tally(right, found, gold), Tally::plus);
    }

    /** Adds one case to a share. */
    public void count(Figure figure, boolean right) {
        count(figure, right ? 1 : 0, 1, 1);
    }

    public void confuse(Axis axis, @Nullable String gold, @Nullable String found) {
        pairs.add(new Pair(axis, gold, found));
    }

    /** Notes whether something that was stated with a confidence is right. */
    public void stated(double confidence, boolean right) {
        stated.add(new Stated(confidence, right));
    }

    public void find(Finding.Kind kind, @Nullable String gold, @Nullable String found, @Nullable Range where) {
        findings.add(new Finding(kind, article, gold, found, where == null ? "" : text.excerpt(where, EXCERPT)));
    }

    Map<Figure, Tally> tallies() {
        return tallies;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<Stated> stated() {
        return stated;
    }
}

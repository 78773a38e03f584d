package io.parley.evaluation.score;

import static io.parley.evaluation.score.Finding.Kind.MISSED_DATE;
import static io.parley.evaluation.score.Finding.Kind.SPURIOUS_DATE;
import static io.parley.evaluation.score.Finding.Kind.WRONG_DATE;

import io.parley.evaluation.compare.Matching;
import io.parley.evaluation.compare.Range;
import io.parley.evaluation.gold.GoldArticle.GoldDate;
import io.parley.events.claims.DateValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Dates: overlapping spans with equal values. */
final class DateScorer {

    private DateScorer() {}

    static void score(List<GoldDate> gold, List<DateValue> found, ScoreSheet sheet) {
        Map<Integer, Integer> pairs =
                Matching.of(gold, found, (g, f) -> overlap(g, f) && g.value().equals(f.value()) ? 1 : 0, 1);
        sheet.count(Figure.DATES, pairs.size(), found.size(), gold.size());
        Set<Integer> explained = new HashSet<>(pairs.values());
        for (int i = 0; i < gold.size(); i++) {
            GoldDate date = gold.get(i);
            if (!pairs.containsKey(i)) {
                int other = firstFree(date, found, explained);
                if (other < 0) {
                    sheet.find(MISSED_DATE, date.value(), null, date.span());
                } else {
                    explained.add(other);
                    sheet.find(WRONG_DATE, date.value(), found.get(other).value(), date.span());
                }
            }
        }
        for (int j = 0; j < found.size(); j++) {
            if (!explained.contains(j)) {
                DateValue date = found.get(j);
                sheet.find(SPURIOUS_DATE, null, date.value(), Range.of(date.span()));
            }
        }
    }

    private static int firstFree(GoldDate date, List<DateValue> found, Set<Integer> explained) {
        for (int j = 0; j < found.size(); j++) {
            if (!explained.contains(j) && overlap(date, found.get(j))) {
                return j;
            }
        }
        return -1;
    }

    private static boolean overlap(GoldDate gold, DateValue found) {
        return gold.span().overlaps(Range.of(found.span()));
    }
}

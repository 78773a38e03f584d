package io.parley.evaluation.score;

import io.parley.evaluation.compare.Days;
import io.parley.evaluation.compare.Matching;
import io.parley.evaluation.compare.Names;
import io.parley.evaluation.gold.GoldArticle.GoldMeeting;
import io.parley.events.claims.Meeting;
import io.parley.events.entities.EntityRef;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the meetings are found at all, by any of their parts, and then which parts are right. */
final class MeetingScorer {

    private static final double TRIGGER = 0.5;
    private static final double DATE = 0.3;
    private static final double VENUE = 0.2;
    private static final double PARTICIPANT = 0.2;
    private static final double LEAST = 0.5;

    private MeetingScorer() {}

    static void score(List<GoldMeeting> all, List<Meeting> found, ScoreSheet sheet) {
        List<GoldMeeting> gold = all.stream().filter(m -> m.trigger() != null).toList();
        Map<Integer, Integer> pairs = Matching.of(gold, found, MeetingScorer::alike, LEAST);
        pairs.forEach((i, j) -> pair(gold.get(i), found.get(j), sheet));
        sheet.count(Figure.MEETINGS_FOUND, pairs.size(), found.size(), gold.size());
    }

    private static void pair(GoldMeeting gold, Meeting found, ScoreSheet sheet) {
        sheet.count(Figure.MEETING_DATE, Objects.equals(gold.date(), found.date()));
        sheet.count(Figure.MEETING_VENUE, LayerScorer.isSame(gold.venue(), venue(found)));
        sheet.count(Figure.MEETING_STATUS, gold.status().equals(found.status().name()));
        List<String> expected = Stream.concat(gold.participants().stream(), gold.mediators().stream())
                .toList();
        List<String> there = Stream.concat(found.participants().stream(), found.mediators().stream())
                .map(EntityRef::name)
                .toList();
        int right = Matching.of(expected, there, (g, f) -> Names.same(g, f) ? 1 : 0, 1)
                .size();
        sheet.count(Figure.MEETING_PARTICIPANTS, right, there.size(), expected.size());
    }

    private static double alike(GoldMeeting gold, Meeting found) {
        boolean trigger = gold.trigger() != null && LayerScorer.touches(gold.trigger(), found.evidence());
        boolean date = Days.meet(gold.date(), found.date());
        String venue = venue(found);
        boolean place = venue != null && gold.venue() != null && LayerScorer.isSame(gold.venue(), venue);
        boolean participant = gold.participants().stream()
                .anyMatch(g -> found.participants().stream().anyMatch(f -> Names.same(g, f.name())));
        double sum = (trigger ? TRIGGER : 0) + (date ? DATE : 0);
        sum += place ? VENUE : 0;
        return sum + (participant ? PARTICIPANT : 0);
    }

    private static @Nullable String venue(Meeting meeting) {
        return meeting.venue() == null ? null : meeting.venue().name();
    }
}

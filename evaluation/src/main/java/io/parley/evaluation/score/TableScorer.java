package io.parley.evaluation.score;

import static io.parley.evaluation.score.Finding.Kind.MISSED_MEETING;
import static io.parley.evaluation.score.Finding.Kind.MISSED_ROLE;
import static io.parley.evaluation.score.Finding.Kind.SPURIOUS_MEETING;
import static io.parley.evaluation.score.Finding.Kind.SPURIOUS_ROLE;
import static io.parley.evaluation.score.Finding.Kind.WRONG_STAGE;

import io.parley.evaluation.compare.Matching;
import io.parley.evaluation.compare.Names;
import io.parley.evaluation.compare.Range;
import io.parley.evaluation.gold.GoldArticle;
import io.parley.evaluation.gold.GoldArticle.GoldMeeting;
import io.parley.evaluation.gold.GoldArticle.GoldRole;
import io.parley.events.claims.Meeting;
import io.parley.events.claims.Role;
import io.parley.events.text.TextSpan;
import io.parley.extraction.Extraction;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the article says about the negotiation as a whole: roles, meetings, stage. */
final class TableScorer {

    private TableScorer() {}

    static void score(GoldArticle gold, Extraction found, ScoreSheet sheet) {
        roles(gold.roles(), found.roles(), sheet);
        meetings(gold.meetings(), found.meetings(), sheet);
        String stage = found.stage().stage().name();
        sheet.count(Figure.STAGE, gold.stage().equals(stage));
        sheet.confuse(Axis.STAGE, gold.stage(), stage);
        if (!gold.stage().equals(stage)) {
            sheet.find(WRONG_STAGE, gold.stage(), stage, first(found.stage().evidence()));
        }
    }

    private static void roles(List<GoldRole> gold, List<Role> found, ScoreSheet sheet) {
        Map<Integer, Integer> pairs = Matching.of(
                gold,
                found,
                (g, f) -> g.role().equals(f.role().name())
                                && Names.same(g.entity(), f.entity().name())
                        ? 1
                        : 0,
                1);
        sheet.count(Figure.ROLES, pairs.size(), found.size(), gold.size());
        for (int i = 0; i < gold.size(); i++) {
            if (!pairs.containsKey(i)) {
                sheet.find(MISSED_ROLE, gold.get(i).role() + " " + gold.get(i).entity(), null, null);
            }
        }
        for (int j = 0; j < found.size(); j++) {
            if (!pairs.containsValue(j)) {
                Role role = found.get(j);
                sheet.find(
                        SPURIOUS_ROLE, null, role.role() + " " + role.entity().name(), first(role.evidence()));
            }
        }
    }

    private static void meetings(List<GoldMeeting> gold, List<Meeting> found, ScoreSheet sheet) {
        Map<Integer, Integer> pairs = Matching.of(gold, found, (g, f) -> sameMeeting(g, f) ? 1 : 0, 1);
        sheet.count(Figure.MEETINGS, pairs.size(), found.size(), gold.size());
        for (int i = 0; i < gold.size(); i++) {
            if (!pairs.containsKey(i)) {
                GoldMeeting meeting = gold.get(i);
                sheet.find(MISSED_MEETING, where(meeting.date(), meeting.venue()), null, null);
            }
        }
        for (int j = 0; j < found.size(); j++) {
            if (!pairs.containsValue(j)) {
                Meeting meeting = found.get(j);
                sheet.find(SPURIOUS_MEETING, null, where(meeting.date(), venue(meeting)), first(meeting.evidence()));
            }
        }
    }

    private static boolean sameMeeting(GoldMeeting gold, Meeting found) {
        String venue = venue(found);
        boolean sameVenue = Objects.equals(gold.venue(), venue)
                || (gold.venue() != null
                        && !gold.venue().isEmpty()
                        && venue != null
                        && !venue.isEmpty()
                        && Names.same(gold.venue(), venue));
        return sameVenue && Objects.equals(gold.date(), found.date());
    }

    private static @Nullable String venue(Meeting meeting) {
        return meeting.venue() == null ? null : meeting.venue().name();
    }

    private static String where(@Nullable String date, @Nullable String venue) {
        return (date == null ? "no date" : date) + ", " + (venue == null ? "no venue" : venue);
    }

    private static @Nullable Range first(List<TextSpan> evidence) {
        return evidence.isEmpty() ? null : Range.of(evidence.get(0));
    }
}

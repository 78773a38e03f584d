package io.parley.extraction.proposals;

import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the mentions of one plan together: same noun and no other author, same number of points, or deals of one article. */
final class Plans {

    private Plans() {}

    static List<Plan> of(Reading reading) {
        List<Plan> out = new ArrayList<>();
        for (PlanMention mention : PlanMentions.of(reading)) {
            Plan same = mention.kind() == PlanKind.PROPOSED ? null : find(mention, out);
            if (same == null) {
                out.add(new Plan(mention));
            } else {
                same.add(mention);
            }
        }
        return out;
    }

    /** The last plan before that the mention may mean. */
    private static @Nullable Plan find(PlanMention mention, List<Plan> plans) {
        for (int i = plans.size() - 1; i >= 0; i--) {
            if (isSame(mention, plans.get(i))) {
                return plans.get(i);
            }
        }
        return null;
    }

    private static boolean isSame(PlanMention mention, Plan plan) {
        if (plan.kind() != mention.kind()) {
            return false;
        }
        Integer points = plan.points();
        if (points != null && mention.points() != null) {
            return points.equals(mention.points());
        }
        boolean word = mention.kind() == PlanKind.DEAL
                || plan.mentions().stream().anyMatch(m -> m.lemma().equals(mention.lemma()));
        Author author = mention.kind() == PlanKind.DEAL ? null : mention.author();
        FoundEntity other = plan.author();
        return word && (author == null || other == null || author.entity().index() == other.index());
    }
}

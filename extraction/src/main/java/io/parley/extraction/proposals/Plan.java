package io.parley.extraction.proposals;

import io.parley.extraction.entities.FoundEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan with all places that name it, in order of text. */
final class Plan {

    private final List<PlanMention> mentions = new ArrayList<>();

    Plan(PlanMention first) {
        mentions.add(first);
    }

    void add(PlanMention mention) {
        mentions.add(mention);
    }

    List<PlanMention> mentions() {
        return mentions;
    }

    PlanMention first() {
        return mentions.get(0);
    }

    PlanKind kind() {
        return first().kind();
    }

    @Nullable
    Integer points() {
        return mentions.stream()
                .map(PlanMention::points)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The author by the surest words; a deal belongs to all its sides and has none. */
    @Nullable
    FoundEntity author() {
        Author best = null;
        for (PlanMention mention : mentions) {
            Author author = mention.kind() == PlanKind.DEAL ? null : mention.author();
            if (author != null && (best == null || author.way().compareTo(best.way()) < 0)) {
                best = author;
            }
        }
        return best == null ? null : best.entity();
    }

    /** The first of its longest names. */
    PlanMention name() {
        PlanMention best = first();
        for (PlanMention mention : mentions) {
            best = mention.words() > best.words() ? mention : best;
        }
        return best;
    }
}

package io.parley.evaluation.score;

import static io.parley.evaluation.score.Finding.Kind.MISSED_NAME;
import static io.parley.evaluation.score.Finding.Kind.SPURIOUS_NAME;
import static io.parley.evaluation.score.Finding.Kind.WRONG_LINK;
import static io.parley.evaluation.score.Finding.Kind.WRONG_TYPE;

import io.parley.evaluation.compare.Names;
import io.parley.evaluation.compare.Range;
import io.parley.evaluation.gold.GoldArticle.GoldEntity;
import io.parley.events.entities.Entity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Mentions by exact span, their type, and the entity that they are linked to. */
final class NameScorer {

    private NameScorer() {}

    static void score(List<GoldEntity> gold, List<Entity> found, ScoreSheet sheet) {
        Map<Range, GoldEntity> expected = byMention(gold, GoldEntity::mentions);
        Map<Range, Entity> actual = byMention(found, e -> Range.of(e.mentions()));
        int sameSpan = 0;
        int sameType = 0;
        for (Map.Entry<Range, GoldEntity> mention : expected.entrySet()) {
            GoldEntity entity = mention.getValue();
            Entity other = actual.get(mention.getKey());
            sheet.confuse(
                    Axis.ENTITY_TYPE,
                    entity.type(),
                    other == null ? null : other.type().name());
            if (other == null) {
                sheet.find(MISSED_NAME, entity.type() + " " + entity.name(), null, mention.getKey());
                continue;
            }
            sameSpan++;
            sameType += pair(entity, other, mention.getKey(), sheet) ? 1 : 0;
        }
        for (Map.Entry<Range, Entity> mention : actual.entrySet()) {
            if (!expected.containsKey(mention.getKey())) {
                Entity entity = mention.getValue();
                sheet.confuse(Axis.ENTITY_TYPE, null, entity.type().name());
                sheet.find(SPURIOUS_NAME, null, entity.type() + " " + entity.name(), mention.getKey());
            }
        }
        sheet.count(Figure.MENTIONS, sameType, actual.size(), expected.size());
        sheet.count(Figure.MENTIONS_ANY_TYPE, sameSpan, actual.size(), expected.size());
    }

    private static boolean pair(GoldEntity gold, Entity found, Range where, ScoreSheet sheet) {
        boolean sameType = gold.type().equals(found.type().name());
        if (!sameType) {
            sheet.find(WRONG_TYPE, gold.type(), found.type().name(), where);
        }
        boolean linked = sameItem(gold.wikidata(), found.wikidata()) || Names.same(gold.name(), found.name());
        sheet.count(Figure.LINKING, linked);
        if (!linked) {
            sheet.find(WRONG_LINK, gold.name(), found.name(), where);
        }
        return sameType;
    }

    private static boolean sameItem(@Nullable String gold, @Nullable String found) {
        return gold != null && !gold.isEmpty() && gold.equals(found);
    }

    private static <E> Map<Range, E> byMention(List<E> entities, Function<E, List<Range>> mentions) {
        Map<Range, E> out = new TreeMap<>(Comparator.comparingInt(Range::start).thenComparingInt(Range::end));
        for (E entity : entities) {
            mentions.apply(entity).forEach(m -> out.put(m, entity));
        }
        return out;
    }
}

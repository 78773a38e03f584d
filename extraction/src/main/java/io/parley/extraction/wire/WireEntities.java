package io.parley.extraction.wire;

import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.EntityMentions;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.resource.WordMemo;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes found entities as the wire contract has them; entities without a name in the text are left out. */
public final class WireEntities {

    /** Weights of salience: how often compared with the most named one, and how early. */
    private static final double FREQUENCY = 0.7;

    private static final double POSITION = 0.3;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** An entity's id is asked for whenever something refers to it. */
    private static final WordMemo<String> PLAIN = new WordMemo<>(WireEntities::plain);

    private WireEntities() {}

    private static String plain(String name) {
        String letters = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(letters).replaceAll("-");
    }

    /** Wikidata's id, or one made of type and name that is the same in every article. */
    public static String id(FoundEntity entity) {
        String qid = entity.wikidata();
        if (qid != null) {
            return qid;
        }
        return "local:" + entity.type().name().toLowerCase(Locale.ROOT) + ":" + PLAIN.of(entity.name());
    }

    public static EntityRef ref(FoundEntity entity) {
        return new EntityRef(id(entity), entity.name());
    }

    /** The entities that the article names, with their mentions. */
    public static List<Entity> write(EntityMentions found, WireSpans spans, int length) {
        List<List<EntityMention>> names = new ArrayList<>();
        found.entities().forEach(e -> names.add(new ArrayList<>()));
        for (EntityMention mention : found.mentions()) {
            if (mention.form() == EntityMention.Form.NAME) {
                names.get(mention.entity()).add(mention);
            }
        }
        int most = names.stream().mapToInt(List::size).max().orElse(1);
        List<Entity> out = new ArrayList<>();
        for (FoundEntity entity : found.entities()) {
            List<EntityMention> own = names.get(entity.index());
            if (!own.isEmpty()) {
                double early = 1.0 - (double) own.get(0).span().start() / Math.max(1, length);
                double salience = FREQUENCY * own.size() / most + POSITION * early;
                out.add(write(
                        entity, found, own.stream().map(m -> spans.of(m.span())).toList(), salience));
            }
        }
        return out;
    }

    private static Entity write(FoundEntity entity, EntityMentions found, List<TextSpan> mentions, double salience) {
        Integer affiliation = entity.affiliation();
        return new Entity(
                id(entity),
                entity.type(),
                entity.name(),
                entity.wikidata(),
                mentions,
                entity.role(),
                affiliation == null ? null : ref(found.entities().get(affiliation)),
                Math.round(salience * 1000) / 1000.0);
    }
}

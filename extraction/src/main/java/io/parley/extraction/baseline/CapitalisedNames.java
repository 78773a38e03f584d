package io.parley.extraction.baseline;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.EntityMentions;
import io.parley.extraction.entities.EntityStage;
import io.parley.extraction.entities.FoundEntity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs of proper nouns are names; a name of one word joins the longer one that ends with it. */
public final class CapitalisedNames implements EntityStage {

    @Override
    public EntityMentions find(Document document) {
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            runs(sentence, spans);
        }
        Map<String, FoundEntity> byName = new LinkedHashMap<>();
        List<EntityMention> mentions = new ArrayList<>();
        for (Span span : spans) {
            String name = document.textOf(span);
            FoundEntity entity = byName.values().stream()
                    .filter(e -> e.name().endsWith(name))
                    .findFirst()
                    .orElse(null);
            if (entity == null) {
                EntityType type = name.contains(" ") ? EntityType.PERSON : EntityType.GPE;
                entity = new FoundEntity(byName.size(), type, name, null, null, null, null, false);
                byName.put(name, entity);
            }
            mentions.add(new EntityMention(span, EntityMention.Form.NAME, entity.index()));
        }
        return new EntityMentions(List.copyOf(byName.values()), mentions);
    }

    private static void runs(Sentence sentence, List<Span> out) {
        Token first = null;
        Token last = null;
        for (Token token : sentence.tokens()) {
            if (token.pos().equals("PROPN")) {
                first = first == null ? token : first;
                last = token;
            } else if (first != null && last != null) {
                out.add(new Span(first.start(), last.end()));
                first = null;
            }
        }
        if (first != null && last != null) {
            out.add(new Span(first.start(), last.end()));
        }
    }
}

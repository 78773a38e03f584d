package io.parley.extraction.entities;

import java.util.List;

/** The entities of one document and all their mentions in order of text, without overlaps among names. */
public record EntityMentions(List<FoundEntity> entities, List<EntityMention> mentions) {

    public EntityMentions {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
    }
}

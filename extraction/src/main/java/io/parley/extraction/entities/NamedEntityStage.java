package io.parley.extraction.entities;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.knowledge.KnownEntity;
import io.parley.extraction.entities.linking.Draft;
import io.parley.extraction.entities.linking.Linker;
import io.parley.extraction.entities.names.NameFinder;
import io.parley.extraction.entities.names.NameModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds names by tables and statistics, groups and links them, and resolves what refers to them. Safe for threads. */
public final class NamedEntityStage implements EntityStage {

    private final NameFinder names;
    private final Linker linker;

    public NamedEntityStage(Knowledge knowledge, NameModel model) {
        this.names = new NameFinder(knowledge, model);
        this.linker = new Linker(knowledge);
    }

    /** With the tables and the model that ship with the engine. */
    public static NamedEntityStage load() {
        return new NamedEntityStage(Knowledge.load(), NameModel.load());
    }

    @Override
    public EntityMentions find(Document document) {
        List<Draft> drafts = linker.link(document, names.find(document));
        List<FoundEntity> entities = new ArrayList<>();
        List<EntityMention> mentions = new ArrayList<>();
        for (Draft draft : drafts) {
            int index = entities.size();
            entities.add(entity(index, draft));
            for (Span span : draft.spans()) {
                mentions.add(new EntityMention(span, EntityMention.Form.NAME, index));
            }
        }
        mentions.sort(Comparator.comparingInt(
                (EntityMention mention) -> mention.span().start()));
        return new EntityMentions(entities, mentions);
    }

    private static FoundEntity entity(int index, Draft draft) {
        KnownEntity known = draft.known();
        return new FoundEntity(
                index,
                draft.type(),
                draft.name(),
                known == null ? null : known.qid(),
                known == null ? null : known.country(),
                draft.role(),
                null,
                known != null && known.medium());
    }
}

package io.parley.extraction.entities;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import io.parley.extraction.entities.coreference.Descriptions;
import io.parley.extraction.entities.coreference.Reference;
import io.parley.extraction.entities.coreference.References;
import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.knowledge.KnownEntity;
import io.parley.extraction.entities.knowledge.Offices;
import io.parley.extraction.entities.linking.Draft;
import io.parley.extraction.entities.linking.Linker;
import io.parley.extraction.entities.names.NameFinder;
import io.parley.extraction.entities.names.NameModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds names by tables and statistics, groups and links them, and resolves what refers to them. Safe for threads. */
public final class NamedEntityStage implements EntityStage {

    private final NameFinder names;
    private final Linker linker;
    private final Descriptions descriptions;
    private final References references;
    private final Offices offices;

    public NamedEntityStage(Knowledge knowledge, NameModel model) {
        this.names = new NameFinder(knowledge, model);
        this.linker = new Linker(knowledge);
        this.descriptions = new Descriptions(knowledge);
        this.references = new References(knowledge);
        this.offices = knowledge.offices();
    }

    /** With the tables and the model that ship with the engine. */
    public static NamedEntityStage load() {
        return new NamedEntityStage(Knowledge.load(), NameModel.load());
    }

    @Override
    public EntityMentions find(Document document) {
        List<Draft> drafts = linker.link(document, names.find(document));
        descriptions.describe(document, drafts);
        Map<Draft, Integer> places = new HashMap<>();
        drafts.forEach(draft -> places.put(draft, places.size()));
        List<EntityMention> mentions = new ArrayList<>();
        for (int index = 0; index < drafts.size(); index++) {
            for (Span span : drafts.get(index).spans()) {
                mentions.add(new EntityMention(span, EntityMention.Form.NAME, index));
            }
        }
        for (Reference reference : references.resolve(document, drafts)) {
            mentions.add(new EntityMention(reference.span(), reference.form(), place(places, reference.draft())));
        }
        mentions.sort(Comparator.comparingInt(
                (EntityMention mention) -> mention.span().start()));
        return new EntityMentions(
                drafts.stream()
                        .map(draft -> entity(places, draft, document.published()))
                        .toList(),
                mentions);
    }

    private FoundEntity entity(Map<Draft, Integer> places, Draft draft, @Nullable LocalDate day) {
        KnownEntity known = draft.known();
        Draft affiliation = draft.affiliation();
        return new FoundEntity(
                place(places, draft),
                draft.type(),
                draft.name(),
                known == null ? null : known.qid(),
                draft.country(),
                draft.role(),
                affiliation == null ? null : place(places, affiliation),
                known != null && known.medium(),
                known != null && day != null && offices.left(known.name(), day),
                draft.gender());
    }

    private static int place(Map<Draft, Integer> places, Draft draft) {
        return Objects.requireNonNull(places.get(draft));
    }
}

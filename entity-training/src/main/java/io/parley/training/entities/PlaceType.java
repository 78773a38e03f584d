package io.parley.training.entities;

import io.parley.events.entities.EntityType;
import io.parley.extraction.entities.knowledge.Folding;
import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.knowledge.KnownEntity;
import io.parley.extraction.entities.knowledge.NameWord;
import java.util.List;

/** Corpora that know only "place": tells states and cities, areas and buildings apart by the tables. */
final class PlaceType {

    private PlaceType() {}

    static EntityType of(Knowledge knowledge, String name) {
        List<KnownEntity> known = knowledge.named(name);
        if (!known.isEmpty()
                && known.get(0).type() != EntityType.PERSON
                && known.get(0).type() != EntityType.ORG) {
            return known.get(0).type();
        }
        String[] words = Folding.fold(name).split(" ", -1);
        NameWord head = knowledge.words().places().get(words[words.length - 1]);
        NameWord lead = knowledge.words().places().get(words[0]);
        if (head != null && head.heads() && words.length > 1) {
            return head.type();
        }
        return lead != null && lead.leads() && words.length > 1 ? lead.type() : EntityType.GPE;
    }
}

package io.parley.extraction.entities.knowledge;

import io.parley.events.entities.EntityType;

/** A word that tells what kind of thing a name is: "Bank of …" leads, "… Party" heads. */
public record NameWord(EntityType type, boolean leads, boolean heads) {

    static NameWord of(KnowledgeRow row) {
        String position = row.required("position");
        boolean both = position.equals("both");
        if (!both && !position.equals("lead") && !position.equals("head")) {
            throw row.problem("\"position\" is \"" + position + "\", not one of head, lead, both");
        }
        return new NameWord(
                row.constant("type", EntityType.class),
                both || position.equals("lead"),
                both || position.equals("head"));
    }
}

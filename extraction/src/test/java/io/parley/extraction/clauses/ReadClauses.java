package io.parley.extraction.clauses;

import io.parley.extraction.document.Document;
import io.parley.extraction.document.DocumentStage;
import io.parley.extraction.document.TextNormaliser;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.EntityMentions;
import io.parley.extraction.entities.EntityStage;
import io.parley.extraction.entities.NamedEntityStage;
import io.parley.extraction.syntax.SyntaxStage;
import java.util.List;

/** The clauses of a text, for tests; models are loaded once. */
final class ReadClauses {

    private static final DocumentStage DOCUMENTS = DocumentStage.load();
    private static final SyntaxStage SYNTAX = SyntaxStage.load();
    private static final EntityStage ENTITIES = NamedEntityStage.load();
    private static final ClauseStage STAGE = new ClauseStage();

    private final Document document;
    private final EntityMentions entities;
    private final Clauses clauses;

    private ReadClauses(Document document, EntityMentions entities) {
        this.document = document;
        this.entities = entities;
        this.clauses = STAGE.read(document, SYNTAX.read(document), entities);
    }

    static ReadClauses of(String text) {
        Document document = DOCUMENTS.read(TextNormaliser.normalise(text), null, null, "en");
        return new ReadClauses(document, ENTITIES.find(document));
    }

    Clauses clauses() {
        return clauses;
    }

    /** The clause whose predicate is the word. */
    Clause clause(String word) {
        return clauses.all().stream()
                .filter(c -> document.textOf(c.predicate()).equals(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no clause of '" + word + "' in " + document.text()));
    }

    /** How the first place of the words stands, a predicate or not. */
    Standing standing(String words) {
        return clauses.standing(document.text().indexOf(words));
    }

    List<String> phrases(List<Argument> arguments) {
        return arguments.stream().map(a -> document.textOf(a.phrase())).toList();
    }

    List<String> names(List<EntityMention> mentions) {
        return mentions.stream()
                .map(m -> entities.entities().get(m.entity()).name())
                .toList();
    }
}

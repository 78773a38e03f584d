package io.parley.extraction.entities.coreference;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Document;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention.Form;
import io.parley.extraction.entities.coreference.Scene.Mention;
import io.parley.extraction.entities.knowledge.Gender;
import io.parley.extraction.entities.knowledge.Knowledge;
import io.parley.extraction.entities.linking.Draft;
import io.parley.extraction.resource.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Resolves pronouns and nominals outside quotations. Inside a quotation a third person is never the speaker and mostly
 * not named near by, so nothing is guessed there.
 */
public final class References {

    private static final String THING = "THING";
    private static final Map<String, String> PRONOUNS = DataFile.rows("entities/coreference/pronouns.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.column(0), row -> row.column(1)));

    private final Nominals nominals;

    public References(Knowledge knowledge) {
        this.nominals = new Nominals(knowledge);
    }

    /** In order of text. */
    public List<Reference> resolve(Document document, List<Draft> drafts) {
        Scene scene = new Scene(document, drafts);
        Antecedents antecedents = new Antecedents(scene);
        List<Reference> references = new ArrayList<>();
        for (int s = 0; s < document.sentences().size(); s++) {
            List<Token> tokens = scene.tokens(s);
            for (int i = 0; i < tokens.size(); i++) {
                if (scene.quoted(tokens.get(i).start())) {
                    continue;
                }
                Optional<Reference> found = pronoun(antecedents, s, tokens, i);
                if (found.isEmpty()) {
                    found = nominals.resolve(scene, antecedents, s, i);
                }
                if (found.isPresent()) {
                    references.add(found.get());
                    int prominence = subject(tokens, found.get().span()) ? 2 : 0;
                    scene.add(s, new Mention(found.get().span(), found.get().draft(), prominence));
                }
            }
        }
        return references;
    }

    private static Optional<Reference> pronoun(Antecedents antecedents, int sentence, List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String kind = PRONOUNS.get(token.text().toLowerCase(Locale.ROOT));
        if (kind == null) {
            return Optional.empty();
        }
        boolean subject = subject(tokens, token.span());
        if (kind.equals(THING)) {
            boolean speaks = i + 1 < tokens.size()
                    && Nominals.SPEAKING.contains(tokens.get(i + 1).lemma());
            return speaks
                    ? antecedents
                            .before(sentence, token.start(), References::speaksAsOne, 1)
                            .map(reference(token))
                    : Optional.empty();
        }
        Gender gender = Gender.valueOf(kind);
        Predicate<Draft> fits = draft -> draft.type() == EntityType.PERSON && gender.agreesWith(draft.gender());
        return antecedents
                .before(sentence, token.start(), fits, subject ? 1 : 0)
                .map(draft -> {
                    // Whoever was "she" once is not "he" afterwards.
                    draft.gender(gender);
                    return reference(token).apply(draft);
                });
    }

    private static boolean speaksAsOne(Draft draft) {
        return draft.type() == EntityType.ORG || draft.type() == EntityType.GPE;
    }

    private static Function<Draft, Reference> reference(Token token) {
        return draft -> new Reference(token.span(), Form.PRONOUN, draft);
    }

    static boolean subject(List<Token> tokens, Span span) {
        for (Token token : tokens) {
            if (token.start() >= span.end()) {
                return token.pos().equals("VERB")
                        || token.pos().equals("AUX")
                        || token.pos().equals("ADV");
            }
        }
        return false;
    }
}

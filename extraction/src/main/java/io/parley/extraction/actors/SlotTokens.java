package io.parley.extraction.actors;

import io.parley.events.entities.EntityType;
import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence in which every name is one token such as {@code <p>}, so that patterns can ask for names. */
public final class SlotTokens {

    private static final Set<String> JOINING = Set.of(",", "and", "&");

    private final List<Token> tokens = new ArrayList<>();
    private final List<@Nullable FoundEntity> entities = new ArrayList<>();

    private SlotTokens() {}

    public static SlotTokens of(Sentence sentence, Reading reading, States demonyms) {
        SlotTokens out = new SlotTokens();
        int until = -1;
        List<EntityMention> mentions = reading.mentionsIn(sentence.span());
        for (Token token : sentence.tokens()) {
            if (token.start() < until) {
                continue;
            }
            EntityMention mention = mentions.stream()
                    .filter(m -> m.span().contains(token.span()) && m.form() == EntityMention.Form.NAME)
                    .findFirst()
                    .orElse(null);
            if (mention != null) {
                until = mention.span().end();
                out.slot(token, until, reading.entity(mention));
            } else {
                FoundEntity state = adjective(token, reading, demonyms);
                if (state == null) {
                    out.tokens.add(token);
                    out.entities.add(null);
                } else {
                    out.slot(token, token.end(), state);
                }
            }
        }
        return out;
    }

    /** The article's entity that the adjective stands for: "Israeli" for Israel, if Israel is named somewhere. */
    private static @Nullable FoundEntity adjective(Token token, Reading reading, States demonyms) {
        String state = Character.isUpperCase(token.text().charAt(0)) ? demonyms.state(token.text()) : null;
        if (state == null) {
            return null;
        }
        for (FoundEntity entity : reading.entities().entities()) {
            if (entity.name().equals(state)) {
                return entity;
            }
        }
        return null;
    }

    private void slot(Token token, int end, FoundEntity entity) {
        String name =
                switch (entity.type()) {
                    case PERSON -> "<p>";
                    case ORG -> "<o>";
                    case GPE -> "<g>";
                    case LOCATION, FACILITY -> "<l>";
                };
        tokens.add(new Token(token.start(), end, name, "PROPN", name));
        entities.add(entity);
    }

    /** The words, each name as one token. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The entity of a slot; null for a word. */
    public @Nullable FoundEntity entity(int index) {
        return entities.get(index);
    }

    /** The entity at the index and those joined to it by "and" or commas, whose kinds are alike. */
    public List<FoundEntity> joined(int index) {
        List<FoundEntity> out = new ArrayList<>();
        FoundEntity first = entities.get(index);
        if (first == null) {
            return out;
        }
        out.add(first);
        int i = index + 1;
        while (i < tokens.size()) {
            FoundEntity next = entities.get(i);
            if (next != null
                    && isPerson(next) == isPerson(first)
                    && JOINING.contains(tokens.get(i - 1).lemma())) {
                out.add(next);
            } else if (!JOINING.contains(tokens.get(i).lemma())) {
                break;
            }
            i++;
        }
        return out;
    }

    private static boolean isPerson(FoundEntity entity) {
        return entity.type() == EntityType.PERSON;
    }
}

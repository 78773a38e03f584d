package io.parley.extraction.actors;

import io.parley.extraction.document.Sentence;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All places of an article where an entity appears, names and what stands for them, in order of text. */
public final class Appearances {

    private final List<List<Appearance>> bySentence = new ArrayList<>();
    private final List<List<Appearance>> byEntity = new ArrayList<>();

    private Appearances() {}

    public static Appearances of(Reading reading) {
        Appearances out = new Appearances();
        Map<String, FoundEntity> named = new HashMap<>();
        for (FoundEntity entity : reading.entities().entities()) {
            named.putIfAbsent(entity.name(), entity);
            out.byEntity.add(new ArrayList<>());
        }
        for (int s = 0; s < reading.document().sentences().size(); s++) {
            out.bySentence.add(new ArrayList<>());
            out.read(s, reading, named);
        }
        return out;
    }

    private void read(int s, Reading reading, Map<String, FoundEntity> named) {
        Sentence sentence = reading.document().sentences().get(s);
        List<Token> tokens = sentence.tokens();
        SyntaxTree tree = reading.tree(s);
        List<EntityMention> mentions = reading.mentionsIn(sentence.span());
        int next = 0;
        for (int i = 0; i < tokens.size(); ) {
            while (next < mentions.size()
                    && mentions.get(next).span().end() <= tokens.get(i).start()) {
                next++;
            }
            int to = next < mentions.size() ? end(tokens, i, mentions.get(next).span()) : i;
            if (to > i) {
                EntityMention mention = mentions.get(next);
                add(new Appearance(reading.entity(mention), s, i, to, head(tree, i, to), form(mention)));
                next++;
                i = to;
            } else {
                FoundEntity state = adjective(tokens.get(i), named);
                if (state != null) {
                    add(new Appearance(state, s, i, i + 1, i, Appearance.Form.ADJECTIVE));
                }
                i++;
            }
        }
    }

    private void add(Appearance appearance) {
        bySentence.get(appearance.sentence()).add(appearance);
        byEntity.get(appearance.entity().index()).add(appearance);
    }

    /** The token behind the last one of the span if the span begins with the token, else the token itself. */
    private static int end(List<Token> tokens, int from, Span span) {
        if (tokens.get(from).start() > span.start() || tokens.get(from).end() <= span.start()) {
            return from;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).start() < span.end()) {
            to++;
        }
        return to;
    }

    private static int head(SyntaxTree tree, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            int head = tree.head(i);
            if (head < from || head >= to) {
                return i;
            }
        }
        return to - 1;
    }

    private static Appearance.Form form(EntityMention mention) {
        return switch (mention.form()) {
            case NAME -> Appearance.Form.NAME;
            case NOMINAL -> Appearance.Form.NOMINAL;
            case PRONOUN -> Appearance.Form.PRONOUN;
        };
    }

    private static @Nullable FoundEntity adjective(Token token, Map<String, FoundEntity> named) {
        if (!Character.isUpperCase(token.text().charAt(0))) {
            return null;
        }
        String state = States.load().state(token.text());
        return state == null ? null : named.get(state);
    }

    /** The places of a sentence, by its number. */
    public List<Appearance> in(int sentence) {
        return bySentence.get(sentence);
    }

    /** The places of an entity. */
    public List<Appearance> of(FoundEntity entity) {
        return byEntity.get(entity.index());
    }
}

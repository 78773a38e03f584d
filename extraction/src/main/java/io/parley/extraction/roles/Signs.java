package io.parley.extraction.roles;

import io.parley.extraction.actors.Appearance;
import io.parley.extraction.actors.Attachment;
import io.parley.extraction.actors.Place;
import io.parley.extraction.actors.WordClass;
import io.parley.extraction.document.Token;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one appearance of an entity tells of its role: what it does, undergoes, belongs to, and is called. */
final class Signs {

    private static final int NEAR = 4;

    private final Appearance appearance;
    private final SyntaxTree tree;
    private final List<Token> tokens;
    private final Set<String> out = new LinkedHashSet<>();

    private Signs(Reading reading, Appearance appearance) {
        this.appearance = appearance;
        this.tree = reading.tree(appearance.sentence());
        this.tokens = reading.document().sentences().get(appearance.sentence()).tokens();
    }

    /** Names of features, each of which may come from several appearances. */
    static Set<String> of(Reading reading, Appearance appearance) {
        Signs signs = new Signs(reading, appearance);
        Attachment attachment = Attachment.of(appearance, signs.tree, signs.tokens);
        signs.attached(attachment);
        signs.called(attachment);
        signs.near();
        return signs.out;
    }

    private void attached(Attachment attachment) {
        if (attachment.governor() == SyntaxTree.NO_HEAD) {
            return;
        }
        String place = attachment.place().name();
        out.add("at=" + place + (attachment.joined() ? "+" : ""));
        switch (attachment.place()) {
            case SUBJECT -> attachment.predicates(tree).forEach(p -> predicate(place, p));
            case OBJECT, AGENT -> predicate(place, attachment.governor());
            case OBLIQUE -> predicate(place + ":" + attachment.preposition(), attachment.governor());
            case WITHIN -> noun(place + ":" + attachment.preposition(), attachment);
            case POSSESSOR, MODIFIER -> noun(place, attachment);
            case OTHER -> {}
        }
    }

    /** What the predicate is, and what its object is: "reach a deal" is no "reach the river". */
    private void predicate(String place, int verb) {
        classes(place, verb);
        int object = tree.child(verb, Relation.OBJ);
        if (object != SyntaxTree.NO_HEAD && !inside(object)) {
            classes(place + ">obj", object);
        }
        for (int oblique : tree.childrenBy(verb, Relation.OBL)) {
            if (!inside(oblique)) {
                classes(place + ">obl", oblique);
            }
        }
    }

    private boolean inside(int token) {
        return token >= appearance.from() && token < appearance.to();
    }

    private void noun(String place, Attachment attachment) {
        int noun = attachment.governor();
        classes(place, noun);
        if (attachment.joined()) {
            classes(place + "+", noun);
        }
        int above = tree.head(noun);
        if (above != SyntaxTree.NO_HEAD) {
            classes(place + "^", above);
        }
    }

    private void classes(String place, int token) {
        for (WordClass meaning : WordClass.of(tokens.get(token))) {
            out.add(place + "/" + meaning);
        }
    }

    /** The offices that stand directly at a name, and what the noun is that acts for it. */
    private void called(Attachment attachment) {
        if (attachment.through() != appearance.head()) {
            classes("through", attachment.through());
        }
        for (int i = Math.max(0, appearance.from() - NEAR); i < appearance.from(); i++) {
            if (tree.isWithin(i, appearance.head()) || tree.isWithin(appearance.head(), i)) {
                classes("title", i);
            }
        }
        for (int child : tree.childrenBy(appearance.head(), Relation.APPOS)) {
            classes("called", child);
            for (int part : tree.children(child)) {
                classes("called", part);
            }
        }
    }

    /** Words that give the rarer roles count near the name too, whatever the tree makes of them. */
    private void near() {
        for (int i = Math.max(0, appearance.from() - NEAR); i < Math.min(tokens.size(), appearance.to() + NEAR); i++) {
            for (WordClass meaning : WordClass.of(tokens.get(i))) {
                switch (meaning) {
                    case MEDIATE, HOST, GUARANTEE, OBSERVE, TALKS, DEAL, BORDER, CHAIR ->
                        out.add((i < appearance.from() ? "before/" : "behind/") + meaning);
                    default -> {}
                }
            }
        }
    }

    /** Whether the entity stands as a place only. */
    static boolean isPlace(Attachment attachment) {
        return attachment.place() == Place.OBLIQUE || attachment.place() == Place.WITHIN;
    }
}

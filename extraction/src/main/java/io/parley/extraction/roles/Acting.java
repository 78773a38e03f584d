package io.parley.extraction.roles;

import io.parley.extraction.actors.Appearance;
import io.parley.extraction.actors.Attachment;
import io.parley.extraction.actors.Place;
import io.parley.extraction.actors.WordClass;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a country or a town does anything in an article, by itself or by people who act for it. One that is only where
 * something is, or whose households and casinos are spoken of, is no side of any talks.
 */
final class Acting {

    /** What only one who acts can have, be party to, or be met with. */
    private static final Set<WordClass> DEALINGS = EnumSet.of(
            WordClass.TALKS,
            WordClass.TALK,
            WordClass.MEET,
            WordClass.AGREE,
            WordClass.DEAL,
            WordClass.PLAN,
            WordClass.DEMAND,
            WordClass.OFFER,
            WordClass.ACCUSE,
            WordClass.RELATION,
            WordClass.CONFLICT,
            WordClass.SOLDIER,
            WordClass.NEGOTIATOR,
            WordClass.LEADER,
            WordClass.MINISTER,
            WordClass.OFFICIAL,
            WordClass.SUIT);

    /** Behind these stands who has a share in something; "talks in" and "initiative on" tell where, and of what. */
    private static final Set<String> SHARING = Set.of("with", "between", "among", "by", "from", "against", "to", "of");

    private static final Set<String> STATES = Set.of("be", "have", "become", "remain", "lie", "need");

    private Acting() {}

    static boolean acts(FoundEntity entity, Cast cast) {
        return cast.appearances(entity).stream().anyMatch(appearance -> acts(appearance, cast));
    }

    private static boolean acts(Appearance appearance, Cast cast) {
        SyntaxTree tree = cast.reading().tree(appearance.sentence());
        List<Token> tokens =
                cast.reading().document().sentences().get(appearance.sentence()).tokens();
        Attachment attachment = Attachment.of(appearance, tree, tokens);
        if (attachment.through() != appearance.head() || attachment.place() == Place.AGENT) {
            return true;
        }
        if (attachment.governor() == SyntaxTree.NO_HEAD) {
            return false;
        }
        if (attachment.place() == Place.SUBJECT) {
            return attachment.predicates(tree).stream()
                    .map(tokens::get)
                    .anyMatch(verb -> verb.pos().equals("VERB") && !STATES.contains(verb.lemma()));
        }
        if (!attachment.preposition().isEmpty() && !SHARING.contains(attachment.preposition())) {
            return false;
        }
        return WordClass.of(tokens.get(attachment.governor())).stream().anyMatch(DEALINGS::contains);
    }
}

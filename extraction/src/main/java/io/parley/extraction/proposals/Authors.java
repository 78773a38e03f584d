package io.parley.extraction.proposals;

import io.parley.extraction.actors.Appearance;
import io.parley.extraction.actors.Appearances;
import io.parley.extraction.actors.Attachment;
import io.parley.extraction.actors.Place;
import io.parley.extraction.actors.WordClass;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.resource.WordList;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose plan it is: by owner, "by …", a name before it, or the subject of a verb that puts it on the table. */
final class Authors {

    private static final Set<String> BY = Set.of("by", "from");
    private static final Set<String> PUTTING = WordList.read("proposals/putting-verbs.txt");

    private final Appearances appearances;

    Authors(Reading reading) {
        this.appearances = Appearances.of(reading);
    }

    @Nullable
    Author of(int sentence, List<Token> tokens, SyntaxTree tree, int first, int noun) {
        Author best = null;
        for (Appearance appearance : appearances.in(sentence)) {
            Author.Way way = way(appearance, tokens, tree, first, noun);
            if (way != null && isAuthor(appearance.entity()) && (best == null || way.compareTo(best.way()) < 0)) {
                best = new Author(appearance.entity(), way);
            }
        }
        return best != null ? best : bySubject(sentence, tokens, tree, noun);
    }

    private static Author.@Nullable Way way(
            Appearance appearance, List<Token> tokens, SyntaxTree tree, int first, int noun) {
        boolean beside = appearance.to() <= noun && appearance.to() >= first - 1;
        if (beside && isOwner(appearance, tokens)) {
            return Author.Way.OWNER;
        }
        if (beside && appearance.from() >= first) {
            return isAgainst(appearance, tokens) ? null : Author.Way.MODIFIER;
        }
        if (appearance.head() < noun) {
            return null;
        }
        Attachment attachment = Attachment.of(appearance, tree, tokens);
        if (!BY.contains(attachment.preposition()) || attachment.governor() == SyntaxTree.NO_HEAD) {
            return null;
        }
        int governor = attachment.governor();
        boolean participle = tree.relation(governor) == Relation.ACL && tree.head(governor) == noun;
        return governor == noun || (participle && isPutting(tokens.get(governor))) ? Author.Way.BY : null;
    }

    /** "The anti-China resolution" is none of China's. */
    private static boolean isAgainst(Appearance appearance, List<Token> tokens) {
        for (int i = Math.max(0, appearance.from() - 2); i <= appearance.from(); i++) {
            if (tokens.get(i).text().toLowerCase(Locale.ROOT).startsWith("anti")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwner(Appearance appearance, List<Token> tokens) {
        if (appearance.form() == Appearance.Form.PRONOUN) {
            return true;
        }
        return appearance.form() != Appearance.Form.ADJECTIVE
                && appearance.to() < tokens.size()
                && tokens.get(appearance.to()).text().startsWith("'");
    }

    /** "Kenya put forward a plan". */
    private @Nullable Author bySubject(int sentence, List<Token> tokens, SyntaxTree tree, int noun) {
        int verb = tree.relation(noun) == Relation.OBJ ? tree.head(noun) : SyntaxTree.NO_HEAD;
        boolean puts = verb != SyntaxTree.NO_HEAD && isPutting(tokens.get(verb));
        return puts ? ofVerb(sentence, tokens, tree, verb) : null;
    }

    /** The subject of a verb of proposing. */
    @Nullable
    Author ofVerb(int sentence, List<Token> tokens, SyntaxTree tree, int verb) {
        for (Appearance appearance : appearances.in(sentence)) {
            Attachment attachment = Attachment.of(appearance, tree, tokens);
            boolean subject = attachment.place() == Place.SUBJECT
                    && attachment.predicates(tree).contains(verb);
            if (subject && isAuthor(appearance.entity())) {
                return new Author(appearance.entity(), Author.Way.SUBJECT);
            }
        }
        return null;
    }

    private static boolean isPutting(Token verb) {
        return PUTTING.contains(verb.lemma()) || WordClass.of(verb).contains(WordClass.OFFER);
    }

    static boolean isAuthor(FoundEntity entity) {
        return switch (entity.type()) {
            case PERSON, ORG, GPE -> !entity.medium();
            case LOCATION, FACILITY -> false;
        };
    }
}

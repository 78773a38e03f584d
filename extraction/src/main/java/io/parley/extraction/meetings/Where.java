package io.parley.extraction.meetings;

import io.parley.events.entities.EntityType;
import io.parley.extraction.actors.Appearance;
import io.parley.extraction.actors.Appearances;
import io.parley.extraction.actors.Attachment;
import io.parley.extraction.actors.Place;
import io.parley.extraction.actors.States;
import io.parley.extraction.document.Dateline;
import io.parley.extraction.document.Span;
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

/**
 * Where a meeting is: a named place that hangs on the word of meeting or its verb; the dateline only for "here". A land
 * without a seat at the table (Gaza) is what talks are about more often than where they are.
 */
final class Where {

    private static final Set<String> INSIDE = Set.of("in", "at", "inside");
    private static final Set<String> TOWARDS = Set.of("to", "in", "of");
    private static final Set<String> OCCASIONS = Set.of("after", "before", "since", "following", "despite", "until");
    private static final Set<String> TOWNS = WordList.read("meetings/towns.txt");

    private static final int HERE = 3;
    private static final int OCCASION_REACH = 6;

    private final Reading reading;
    private final Appearances appearances;

    Where(Reading reading, Appearances appearances) {
        this.reading = reading;
        this.appearances = appearances;
    }

    @Nullable
    FoundEntity of(Trigger trigger) {
        List<Token> tokens = trigger.tokens(reading);
        SyntaxTree tree = trigger.tree(reading);
        FoundEntity best = null;
        int least = Integer.MAX_VALUE;
        boolean occasion = isOccasion(trigger, tree, tokens);
        for (Appearance appearance : appearances.in(trigger.sentence())) {
            boolean outside = occasion && !tree.isWithin(appearance.head(), trigger.token());
            if (outside || isBeforeOccasion(appearance, trigger, tokens)) {
                continue;
            }
            int steps = Distance.between(trigger.token(), appearance.head(), tree, tokens);
            if (steps < least && isPlace(trigger, appearance, tree, tokens)) {
                best = appearance.entity();
                least = steps;
            }
        }
        FoundEntity found = best == null ? antecedent(trigger, tree, tokens) : best;
        return found == null && isHere(trigger, tree, tokens) ? dateline() : found;
    }

    /** "Dockers walked out in Westhaven after talks failed": the place is that of what they did, not of the talks. */
    private static boolean isOccasion(Trigger trigger, SyntaxTree tree, List<Token> tokens) {
        return tree.childrenBy(trigger.token(), Relation.CASE).stream()
                .anyMatch(link -> OCCASIONS.contains(tokens.get(link).lemma()));
    }

    /** The same of a clause ("after a meeting failed"): the link stands between the place and, not far behind, the word of meeting. */
    private static boolean isBeforeOccasion(Appearance place, Trigger trigger, List<Token> tokens) {
        for (int i = trigger.token() - 1; i >= Math.max(place.to(), trigger.token() - OCCASION_REACH); i--) {
            if (tokens.get(i).text().equals(",")) {
                return false;
            }
            if (OCCASIONS.contains(tokens.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "met here on Monday". */
    private static boolean isHere(Trigger trigger, SyntaxTree tree, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean here = tokens.get(i).text().equals("here");
            if (here && Distance.between(trigger.token(), i, tree, tokens) <= HERE) {
                return true;
            }
        }
        return false;
    }

    /** The place that the dateline names. */
    private @Nullable FoundEntity dateline() {
        Span line =
                Dateline.of(reading.document(), reading.document().sentences().get(0));
        return reading.mentionsIn(line).stream()
                .map(reading::entity)
                .filter(Where::isPlace)
                .findFirst()
                .orElse(null);
    }

    /** "Geneva, where the sides are to meet". */
    private @Nullable FoundEntity antecedent(Trigger trigger, SyntaxTree tree, List<Token> tokens) {
        for (int at = trigger.token(); at != SyntaxTree.NO_HEAD; at = tree.head(at)) {
            if (tree.relation(at) == Relation.ACL_RELCL && begins(tree.first(at), at, tokens)) {
                int place = tree.head(at);
                return appearances.in(trigger.sentence()).stream()
                        .filter(a -> a.from() <= place && place < a.to())
                        .map(Appearance::entity)
                        .filter(Where::isPlace)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    /** "in the border town of Miljana". */
    private static boolean isTown(int noun, List<Token> tokens) {
        return noun != SyntaxTree.NO_HEAD && TOWNS.contains(tokens.get(noun).lemma());
    }

    private static boolean begins(int first, int verb, List<Token> tokens) {
        return tokens.subList(first, verb).stream().anyMatch(t -> t.lemma().equals("where"));
    }

    private static boolean isPlace(FoundEntity entity) {
        EntityType type = entity.type();
        boolean place = type == EntityType.GPE || type == EntityType.FACILITY || type == EntityType.LOCATION;
        return place && !States.load().isRegion(entity.name());
    }

    private static boolean isPlace(Trigger trigger, Appearance appearance, SyntaxTree tree, List<Token> tokens) {
        if (!isPlace(appearance.entity()) || appearance.form() != Appearance.Form.NAME) {
            return false;
        }
        Attachment attachment = Attachment.of(appearance, tree, tokens);
        if (attachment.preposition().equals("of") && isTown(attachment.governor(), tokens)) {
            int town = attachment.governor();
            int mark = tree.child(town, Relation.CASE);
            return mark != SyntaxTree.NO_HEAD
                    && INSIDE.contains(tokens.get(mark).text().toLowerCase(Locale.ROOT));
        }
        boolean visited = trigger.kind() == TriggerKind.VISIT && attachment.governor() == trigger.token();
        if (visited) {
            return attachment.place() == Place.OBJECT || TOWARDS.contains(attachment.preposition());
        }
        boolean inside = attachment.place() == Place.OBLIQUE || attachment.place() == Place.WITHIN;
        return inside && INSIDE.contains(attachment.preposition());
    }
}

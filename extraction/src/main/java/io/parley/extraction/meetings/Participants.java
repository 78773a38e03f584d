package io.parley.extraction.meetings;

import io.parley.events.entities.EntityType;
import io.parley.extraction.actors.Appearance;
import io.parley.extraction.actors.Appearances;
import io.parley.extraction.actors.Attachment;
import io.parley.extraction.actors.Place;
import io.parley.extraction.actors.States;
import io.parley.extraction.clauses.Polarity;
import io.parley.extraction.clauses.Standing;
import io.parley.extraction.document.Span;
import io.parley.extraction.document.Token;
import io.parley.extraction.entities.EntityMention;
import io.parley.extraction.entities.FoundEntity;
import io.parley.extraction.reading.Reading;
import io.parley.extraction.syntax.Relation;
import io.parley.extraction.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part: those whom the sentence ties to the word of meeting or to the verb that holds it. Names elsewhere in the
 * sentence, above all who reports it, take no part.
 */
final class Participants {

    private static final Set<String> COMPANY = Set.of("with", "between", "among", "of", "by", "from", "including");
    private static final Set<String> WITH = Set.of("with");
    private static final Set<String> DURING = Set.of("in", "at", "during", "after", "following", "for", "before");
    private static final Set<String> JOINING = Set.of("join", "attend");
    private static final int MOST_STEPS = 4;

    private final Reading reading;
    private final Appearances appearances;

    Participants(Reading reading, Appearances appearances) {
        this.reading = reading;
        this.appearances = appearances;
    }

    List<FoundEntity> of(Trigger trigger, @Nullable FoundEntity venue) {
        List<Token> tokens = trigger.tokens(reading);
        SyntaxTree tree = trigger.tree(reading);
        if (hasNobody(trigger, tree, tokens)) {
            return List.of();
        }
        List<Integer> nouns = new ArrayList<>();
        List<Integer> verbs = new ArrayList<>();
        frame(trigger, tree, tokens, nouns, verbs);
        Set<FoundEntity> out = new LinkedHashSet<>();
        for (Appearance appearance : appearances.in(trigger.sentence())) {
            Attachment attachment = Attachment.of(appearance, tree, tokens);
            boolean tied = (nouns.contains(attachment.governor()) && besideNoun(attachment, appearance))
                    || (verbs.contains(attachment.governor()) && besideVerb(attachment))
                    || (attachment.place() == Place.SUBJECT
                            && attachment.predicates(tree).stream().anyMatch(verbs::contains));
            if (tied && takesPart(appearance.entity()) && !appearance.entity().equals(venue)) {
                out.add(appearance.entity());
            }
        }
        out.addAll(joining(trigger, tokens));
        return List.copyOf(out);
    }

    /**
     * The persons named before a verb of joining that leads straight to the trigger ("Two figures – Berg and Holm – are set to
     * join the talks"): the tree often loses a subject that is told in apposition.
     */
    private List<FoundEntity> joining(Trigger trigger, List<Token> tokens) {
        for (int i = trigger.token() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (JOINING.contains(token.lemma()) && token.pos().equals("VERB")) {
                Standing standing = reading.clauses().standing(token.start());
                Span before = new Span(tokens.get(0).start(), token.start());
                return standing.polarity() == Polarity.POSITIVE ? persons(before) : List.of();
            }
            if (token.pos().matches("VERB|AUX|PUNCT")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "an adviser to former President Farrow" is not Farrow: a preposition stands before the name and its titles. */
    private boolean belongsToOther(Span from, EntityMention mention) {
        List<Token> before =
                reading.tokensIn(new Span(from.start(), mention.span().start()));
        int i = before.size() - 1;
        while (i >= 0 && before.get(i).pos().matches("NOUN|PROPN|ADJ|DET")) {
            i--;
        }
        return i >= 0 && before.get(i).pos().equals("ADP");
    }

    private List<FoundEntity> persons(Span span) {
        return reading.mentionsIn(span).stream()
                .filter(mention -> mention.form() == EntityMention.Form.NAME && !belongsToOther(span, mention))
                .map(reading::entity)
                .filter(entity -> entity.type() == EntityType.PERSON)
                .distinct()
                .toList();
    }

    /** The nouns that mean the meeting ("round of talks") and the verbs that hold it ("held a round of talks"). */
    private static void frame(
            Trigger trigger, SyntaxTree tree, List<Token> tokens, List<Integer> nouns, List<Integer> verbs) {
        int at = trigger.token();
        company(trigger, tree, tokens, verbs);
        if (tokens.get(at).pos().equals("VERB")) {
            verbs.add(at);
            return;
        }
        nouns.add(at);
        for (int step = 0; step < MOST_STEPS; step++) {
            int above = tree.head(at);
            if (above == SyntaxTree.NO_HEAD) {
                return;
            }
            Relation relation = tree.relation(at);
            boolean verb = tokens.get(above).pos().equals("VERB");
            if (verb) {
                if (holds(tokens.get(above), relation)) {
                    verbs.add(above);
                }
                return;
            }
            if (relation != Relation.NMOD && relation != Relation.COMPOUND && relation != Relation.CONJ) {
                return;
            }
            nouns.add(above);
            at = above;
        }
    }

    /** "said in a meeting with A", "left after meeting A": who did it met A, if the words tell with whom and no more. */
    private static void company(Trigger trigger, SyntaxTree tree, List<Token> tokens, List<Integer> verbs) {
        int at = trigger.token();
        int above = tree.head(at);
        boolean verb = tokens.get(at).pos().equals("VERB");
        boolean during = verb
                ? tree.relation(at) == Relation.ADVCL && tree.child(at, Relation.NSUBJ) == SyntaxTree.NO_HEAD
                : tree.relation(at) == Relation.OBL && leads(at, tree, tokens, DURING);
        boolean withSomebody = tree.childrenBy(at, verb ? Relation.OBL : Relation.NMOD).stream()
                        .anyMatch(child -> leads(child, tree, tokens, WITH))
                || (verb && tree.child(at, Relation.OBJ) != SyntaxTree.NO_HEAD);
        if (above != SyntaxTree.NO_HEAD && during && withSomebody) {
            verbs.add(above);
        }
    }

    private static boolean leads(int token, SyntaxTree tree, List<Token> tokens, Set<String> prepositions) {
        int mark = tree.child(token, Relation.CASE);
        return mark != SyntaxTree.NO_HEAD
                && prepositions.contains(tokens.get(mark).text().toLowerCase(Locale.ROOT));
    }

    private static boolean holds(Token verb, Relation relation) {
        String lemma = verb.lemma();
        boolean verbOfMeeting = Frame.HOLD.holds(lemma)
                || Frame.START.holds(lemma)
                || Frame.RESUME.holds(lemma)
                || Frame.CONTINUE.holds(lemma)
                || Frame.END.holds(lemma)
                || Frame.ATTEND.holds(lemma)
                || Frame.CANCEL.holds(lemma)
                || Frame.FAIL.holds(lemma)
                || lemma.equals("meet");
        return verbOfMeeting && relation != Relation.ADVCL && relation != Relation.CCOMP;
    }

    /** "talks between A and B", "the A-B talks", "B's visit", "A is in talks". */
    private static boolean besideNoun(Attachment attachment, Appearance appearance) {
        return switch (attachment.place()) {
            case WITHIN, OBLIQUE -> COMPANY.contains(attachment.preposition());
            case POSSESSOR, SUBJECT -> true;
            case MODIFIER -> appearance.entity().type() != EntityType.PERSON;
            default -> false;
        };
    }

    private static boolean besideVerb(Attachment attachment) {
        return switch (attachment.place()) {
            case SUBJECT, OBJECT, AGENT -> true;
            case OBLIQUE ->
                attachment.preposition().equals("with")
                        || attachment.preposition().equals("between");
            default -> false;
        };
    }

    private static boolean takesPart(FoundEntity entity) {
        return switch (entity.type()) {
            case PERSON, ORG -> !entity.medium();
            case GPE -> States.load().isState(entity.name());
            case LOCATION, FACILITY -> false;
        };
    }

    /** "neither attended", "nobody met": the subject of the verb is nobody. */
    private static boolean hasNobody(Trigger trigger, SyntaxTree tree, List<Token> tokens) {
        int verb = tokens.get(trigger.token()).pos().equals("VERB") ? trigger.token() : tree.head(trigger.token());
        if (verb == SyntaxTree.NO_HEAD) {
            return false;
        }
        int subject = tree.child(verb, Relation.NSUBJ);
        return subject != SyntaxTree.NO_HEAD
                && Set.of("nobody", "neither", "none")
                        .contains(tokens.get(subject).text().toLowerCase(Locale.ROOT));
    }
}

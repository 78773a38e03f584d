package io.parley.timeline.views.domain;

import io.parley.events.claims.Issue;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.claims.Stance;
import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import io.parley.timeline.world.domain.WordLists;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which stands are firm enough for a cell of the matrix. What is left out stays on the timeline and among the claims. How sure the
 * engine was does not tell right from wrong there, the words do: see docs/adr/0019.
 */
final class FirmStands {

    private static final Pattern QUESTION = Pattern.compile("\\?[\"'\u201d\u2019)]*\\s*$");

    private static final Pattern THEY = Pattern.compile("[Tt]hey\\b");

    /** "agreed by the parties in February": told to say which plan is meant. */
    private static final Pattern REDUCED = Pattern.compile("(?:\\p{Ll}+ly )?\\p{Ll}+(?:ed|en|ght|ut|ld) by\\b");

    /** So many words behind a name may lead up to the people whom it qualifies. */
    private static final int MOST_NOUNS = 3;

    /** A verb or a small word: then the people are not qualified by the name. */
    private static final Pattern NO_NOUN = Pattern.compile("\\p{Ll}+(?:ed|ly)|\\p{Ll}+[^s]s|has|had|will|would|must"
            + "|told|gave|let|made|met|paid|sent|won|led|held|the|an?|and|of|to|that|\\p{Lu}.*|.*\\W");

    private final TopicFacts facts;
    private final List<Stand> all;
    private final Onlookers onlookers;

    FirmStands(TopicFacts facts, List<Stand> all) {
        this.facts = facts;
        this.all = List.copyOf(all);
        this.onlookers = new Onlookers(facts);
    }

    /** The firm ones, in their order. */
    List<Stand> firm() {
        return all.stream().filter(this::isFirm).toList();
    }

    private boolean isFirm(Stand stand) {
        String words = stand.words();
        boolean harm = stand.issue() == Issue.CEASEFIRE && StandWords.refuseHarm(stand.stance(), words);
        boolean talk = StandWords.offerToTalk(stand.stance(), words) && saysMore(stand);
        return !harm
                && !talk
                && !StandWords.areMereStep(stand.stance(), words)
                && !StandWords.denyRumour(stand.stance(), before(stand), words)
                && !StandWords.haveNoWord(stand.stance(), stand.line())
                && !isAsked(stand, words)
                && !isOfOthers(stand, words)
                && !onlookers.hold(stand)
                && !isBygone(stand);
    }

    private boolean saysMore(Stand stand) {
        return all.stream()
                .anyMatch(other -> !other.id().equals(stand.id())
                        && isOfSide(other, stand)
                        && other.article().id().equals(stand.article().id()));
    }

    private static boolean isOfSide(Stand one, Stand other) {
        return one.side().id().equals(other.side().id());
    }

    /** A question, or what a side asks of itself. */
    private boolean isAsked(Stand stand, String words) {
        return QUESTION.matcher(stand.article().text(sentence(stand))).find()
                || (stand.stance() == Stance.DEMANDS
                        && StandWords.askOfOneself(words, facts.cast().forms(stand.side())));
    }

    /** Of people whom a name only qualifies, or of those who speak: "officials said they would need time". */
    private boolean isOfOthers(Stand stand, String words) {
        return facts.cast().forms(stand.side()).stream().anyMatch(name -> qualifiesPeople(name, words))
                || (THEY.matcher(words).lookingAt() && isSaidByOthers(stand));
    }

    /** "European Union data protection authorities" are not the Union; "Orion Steel told its workers" is Orion Steel. */
    private static boolean qualifiesPeople(String name, String words) {
        int from = words.startsWith("The ") || words.startsWith("the ") ? 4 : 0;
        if (!words.startsWith(name + " ", from)) {
            return false;
        }
        String[] next = words.substring(from + name.length() + 1).split(" ", MOST_NOUNS + 1);
        for (int i = 0; i < Math.min(MOST_NOUNS, next.length); i++) {
            if (i > 0 && WordLists.GROUP_NOUNS.contains(next[i]) && !WordLists.SPEAKING_HEADS.contains(next[i])) {
                return true;
            }
            if (NO_NOUN.matcher(next[i]).matches()) {
                return false;
            }
        }
        return false;
    }

    private boolean isSaidByOthers(Stand stand) {
        int start = stand.evidence().get(0).start();
        int from = sentence(stand).start();
        return stand.article().claims().stream().anyMatch(claim -> {
            TextSpan speaker = claim.speaker().span();
            return claim.speaker().kind() != SpeakerKind.NAMED
                    && claim.content().stream().anyMatch(content -> content.start() == start)
                    && speaker != null
                    && speaker.start() >= from
                    && speaker.end() < start
                    && facts.sides()
                            .holder(
                                    stand.article(),
                                    new EntityRef(null, claim.speaker().name()))
                            .filter(stand.side()::equals)
                            .isEmpty();
        });
    }

    /** What is looked back on, where the side is heard as of now, too. */
    private boolean isBygone(Stand stand) {
        return isBackground(stand) && all.stream().anyMatch(other -> isOfSide(other, stand) && !isBackground(other));
    }

    private static boolean isBackground(Stand stand) {
        return stand.isBackground() || REDUCED.matcher(stand.words()).lookingAt();
    }

    /** What stands before the words of a stand in their sentence. */
    private static String before(Stand stand) {
        int from = sentence(stand).start();
        int to = stand.evidence().get(0).start();
        return from < to ? stand.article().text(new TextSpan(from, to, null)) : "";
    }

    static TextSpan sentence(Stand stand) {
        Evidence words = stand.evidence().get(0);
        return Sentences.around(stand.article(), new TextSpan(words.start(), words.end(), null));
    }
}

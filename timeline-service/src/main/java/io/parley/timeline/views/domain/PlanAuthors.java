package io.parley.timeline.views.domain;

import io.parley.events.claims.Proposal;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.world.domain.WordLists;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who puts a plan forward, where its sentence says so: "Berg on Monday put forward a 20-point plan". */
final class PlanAuthors {

    private static final Set<String> PUT_FORWARD =
            Set.of("proposal", "proposals", "offer", "offers", "bid", "initiative", "draft");

    private static final Set<EntityType> ACTING = EnumSet.of(EntityType.GPE, EntityType.ORG, EntityType.PERSON);

    /** Between the name and the plan: a verb of offering, and little before it. */
    private static final Pattern PUTS = Pattern.compile(
            "(?:,[^,]{1,60},)? (?:(?:on|late|early) (?:on )?\\p{Lu}\\p{Ll}+ )?(?:has |had |have )?"
                    + "(?:offered|presented|proposed|unveiled|put(?: forward)?|submitted|tabled|announced|drafted)\\b.*");

    /** "Reports put the offer at 300 billion" tells only of its worth. */
    private static final Pattern PUTTING = Pattern.compile(
            "\\b(?:offered|presented|proposed|unveiled|put(?! (?:[\\p{L}'\u2019-]+ ){0,5}at\\b)|submitted|tabled|announced|drafted|handed|filed|floated|circulated|introduced)\\b");

    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?:said|says|saying|told|added|confirmed)\\b.*\\bhad (?:\\p{Ll}+ )?(?:offered|presented|proposed|unveiled|submitted|tabled|drafted|handed)\\b");

    private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}+\\b");

    /** The few words before a noun that may say whose it is. */
    private static final Pattern BEFORE = Pattern.compile("(?:[\\p{L}\\d'\u2019.-]+ ){1,4}$");

    private static final Pattern AFTER =
            Pattern.compile(" (?:by|from|of|(?:presented|put forward|made|tabled|proposed) by) ([^,;]{1,80})");

    private static final Pattern PRESENTED =
            Pattern.compile("\\b(?:presented|put forward|made|tabled|proposed|unveiled|offered) by ([^,;]{1,80})");

    /** "a bigger cut proposed by the fund" is no plan of its own. */
    private static final Pattern OF_ANOTHER =
            Pattern.compile("\\b(?:cuts?|reductions?|changes?|amendments?|candidates?|dates?|names?)\\b[^.;,]{0,40}$");

    private PlanAuthors() {}

    /** Whether a sentence tells that something was put on the table. */
    static boolean tellsOfPutting(String sentence) {
        return PUTTING.matcher(sentence).find();
    }

    /** "said on Wednesday that the president had presented a plan": Wednesday is not the day of the plan. */
    static boolean tellsOfEarlier(String sentence) {
        return EARLIER.matcher(sentence).find();
    }

    static Optional<Actor> of(TopicFacts facts, OnTopicArticle article, Proposal proposal) {
        return given(facts, article, proposal)
                .or(() -> byName(facts, article, proposal))
                .or(() -> proposal.evidence().stream()
                        .flatMap(span -> telling(article, span))
                        .map(entity -> facts.sides().side(facts.cast().of(entity)))
                        .filter(facts::takesPart)
                        .findFirst());
    }

    /** "the new British proposal" is Britain's; a deal or an agreement that is called after somebody need not be his. */
    private static Optional<Actor> byName(TopicFacts facts, OnTopicArticle article, Proposal proposal) {
        if (!PUT_FORWARD.contains(Spelling.last(proposal.name()))) {
            return Optional.empty();
        }
        return Stream.concat(
                        facts.parties().all().stream(),
                        article.reported().entities().stream()
                                .filter(entity -> ACTING.contains(entity.type()))
                                .map(entity -> facts.sides().side(facts.cast().of(entity))))
                .filter(side -> facts.isCentral(side.id()) && facts.takesPart(side))
                .filter(side -> facts.cast().names(proposal.name(), side))
                .min(Comparator.comparing(Actor::id));
    }

    private static Optional<Actor> given(TopicFacts facts, OnTopicArticle article, Proposal proposal) {
        return Optional.ofNullable(proposal.author())
                .map(author -> facts.sides().side(facts.cast().of(article, author)))
                .filter(facts::takesPart);
    }

    /** Whether words speak of an offer or a plan of somebody: "Chad's offer", "the Chadian proposal", "an offer by the fund". */
    static boolean isOfferOf(TopicFacts facts, Actor author, String words) {
        Matcher presented = PRESENTED.matcher(words);
        if (presented.find()
                && !OF_ANOTHER.matcher(words.substring(0, presented.start())).find()
                && facts.cast().names(presented.group(1), author)) {
            return true;
        }
        return WORD.matcher(words)
                .results()
                .filter(noun -> WordLists.PROPOSAL_NOUNS.contains(noun.group()))
                .anyMatch(noun -> {
                    Matcher before = BEFORE.matcher(words.substring(0, noun.start()));
                    Matcher after = AFTER.matcher(words.substring(noun.end()));
                    return (before.find() && facts.cast().names(before.group(), author))
                            || (after.lookingAt() && facts.cast().names(after.group(1), author));
                });
    }

    /** Those named before such a verb in the sentence of a plan, the nearest first. */
    private static Stream<Entity> telling(OnTopicArticle article, TextSpan plan) {
        TextSpan sentence = Sentences.around(article, plan);
        if (sentence.start() >= plan.start()) {
            return Stream.empty();
        }
        record Named(Entity entity, TextSpan mention) {}
        return Trust.mentionedIn(article, new TextSpan(sentence.start(), plan.start(), null))
                .filter(entity -> ACTING.contains(entity.type()))
                .flatMap(entity -> entity.mentions().stream()
                        .filter(mention -> mention.start() >= sentence.start() && mention.end() < plan.start())
                        .map(mention -> new Named(entity, mention)))
                .filter(named ->
                        PUTS.matcher(between(article, named.mention(), plan)).matches())
                .sorted(Comparator.comparingInt(named -> -named.mention().start()))
                .map(Named::entity);
    }

    private static String between(OnTopicArticle article, TextSpan name, TextSpan plan) {
        int from = name.end();
        int to = plan.start();
        return article.text(new TextSpan(from, to, null));
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.claims.EventStatus;
import io.parley.events.claims.EventType;
import io.parley.events.claims.Meeting;
import io.parley.events.claims.Role;
import io.parley.events.claims.TimelineEvent;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityRef;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.Question;
import io.parley.timeline.world.domain.WordLists;
import io.parley.timeline.world.domain.World;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What of an engine's reading the views believe: a role and a part in a meeting need words of the story itself that name
 * the one who has it. What a dateline names – the town, its country, the agency – takes no part in what it heads.
 */
final class Trust {

    private static final TextSpan START = new TextSpan(0, 1, null);

    private static final Pattern ONESELF =
            Pattern.compile("\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Ii]t|his|her|their|our)\\b");

    private static final Pattern STRUCK_DOWN = Pattern.compile("str(?:uck|ikes?|iking) (?:it |them )?down\\b");

    /** Who offers, promises or vows has agreed with nobody. */
    private static final Pattern ONLY_OFFERS = Pattern.compile(
            "(?i)offer(?:s|ed|ing)?|propos(?:e|es|ed|ing)|proffer(?:s|ed)?|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|volunteer(?:s|ed)?");

    /** "announced on Thursday its readiness to carry more gas". */
    private static final Pattern READY = Pattern.compile(
            "\\p{Ll}+ (?:on \\p{Lu}\\p{Ll}+day )?(?:its|his|her|their) (?:\\p{Ll}+ )?(?:readiness|willingness)\\b");

    private static final Pattern PACT = Pattern.compile(
            "(?i)deals?|pacts?|agreements?|accords?|truces?|treat(?:y|ies)|contracts?|settlements?|cease-?fires?|compromises?|memorandums?");

    private static final Pattern CALLED_SO = Pattern.compile(
            "call(?:s|ed|ing) (?:(?!(?:on|upon|for|off|to)\\b)[\\p{L}\u2019'-]+ ){1,8}(?:an?|the) [\"\u201c\\p{L}]");

    private static final Pattern DENIED_THAT =
            Pattern.compile("den(?:y|ies|ied|ying) (?:that|having|any|\\p{Ll}+ing|there)\\b");

    private static final Pattern PUSH_BACK =
            Pattern.compile("(?:push(?:es|ed|ing)? back|hit(?:s|ting)? back|[Pp]ush-?back)\\b");

    /** An infinitive or a gerund behind a word that leaves it open whether it was done. */
    private static final Pattern NOT_DONE =
            Pattern.compile("(?:(?<!agreed |decided |managed |began |chose )\\bto \\p{Ll}+"
                    + "|\\b(?:in|of|for|on|at|from|without|before|close to|near) \\p{Ll}+ing"
                    + "|\\b(?:could|would|may|might|should|must|not|never|if|unless|whether) (?:\\p{Ll}+ )?\\p{Ll}+)$");

    private static final Question<World, List<Meeting>> MEETINGS = new Question<>();
    private static final Question<OnTopicArticle, List<Role>> ROLES = new Question<>();
    private static final Question<OnTopicArticle, List<TimelineEvent>> EVENTS = new Question<>();
    private static final Question<OnTopicArticle, Integer> DATELINE = new Question<>();

    private Trust() {}

    /** Meetings that a word for an encounter tells of, each with those whom its own paragraph names. */
    static List<Meeting> meetings(OnTopicArticle article, World world) {
        return article.once(MEETINGS, world, () -> believed(article, world));
    }

    private static List<Meeting> believed(OnTopicArticle article, World world) {
        return article.meetings().stream()
                .filter(meeting -> meeting.evidence().stream()
                        .anyMatch(span -> WordLists.ENCOUNTERS.in(
                                LineText.withoutDateline(article.text(Sentences.around(article, span))))))
                .map(meeting -> new Meeting(
                        meeting.date(),
                        meeting.venue(),
                        named(meeting.participants(), meeting, article, world),
                        named(meeting.mediators(), meeting, article, world),
                        meeting.status(),
                        meeting.outcome(),
                        meeting.evidence()))
                .toList();
    }

    /** Roles with the spans that give them outside the dateline. */
    static List<Role> roles(OnTopicArticle article) {
        return article.once(ROLES, article, () -> outsideDateline(article));
    }

    private static List<Role> outsideDateline(OnTopicArticle article) {
        int dateline = dateline(article);
        return article.roles().stream()
                .map(role -> new Role(
                        role.entity(),
                        role.role(),
                        role.evidence().stream()
                                .filter(span -> span.start() >= dateline
                                        || isMentioned(role.entity(), article, dateline, span.end()))
                                .map(span -> new TextSpan(Math.max(span.start(), dateline), span.end(), null))
                                .filter(span -> span.start() < span.end())
                                .toList()))
                .filter(role -> !role.evidence().isEmpty())
                .toList();
    }

    /**
     * Events without those whose words do not bear them out: "struck down" and "offered" agree on nothing, "close to signing" and "until Friday to
     * strike a deal" are not done.
     */
    static Stream<TimelineEvent> events(OnTopicArticle article) {
        return article.once(EVENTS, article, () -> borneOut(article).toList()).stream();
    }

    private static Stream<TimelineEvent> borneOut(OnTopicArticle article) {
        return article.events().stream()
                .filter(event -> event.type() != EventType.AGREE || isAgreed(article, event))
                .filter(event -> !isOfAnotherSense(article, event))
                .map(event -> event.type() == EventType.REQUEST && isPushBack(article, event)
                        ? as(event, EventType.REJECT)
                        : event)
                .filter(event -> event.type() != EventType.AGREE
                        || !STRUCK_DOWN
                                .matcher(words(
                                        article,
                                        event.trigger().start(),
                                        event.evidence().end()))
                                .lookingAt())
                .filter(event -> event.status() != EventStatus.HAPPENED
                        || !NOT_DONE.matcher(words(
                                        article,
                                        event.evidence().start(),
                                        event.trigger().end()))
                                .find());
    }

    /** Neither a mere offer nor the mere name of a pact ("the regulators want changes to the pact"). */
    private static boolean isAgreed(OnTopicArticle article, TimelineEvent event) {
        String trigger = article.text(event.trigger());
        return !ONLY_OFFERS.matcher(trigger).matches()
                && !READY.matcher(words(
                                article,
                                event.trigger().start(),
                                event.evidence().end()))
                        .lookingAt()
                && (!PACT.matcher(trigger).matches()
                        || WordLists.PACT_DEEDS.in(article.text(Sentences.around(article, event.trigger()))));
    }

    /** "called the plan a chance" asks for nothing, "denied that there was a famine" turns nothing down. */
    private static boolean isOfAnotherSense(OnTopicArticle article, TimelineEvent event) {
        Pattern sense =
                switch (event.type()) {
                    case REQUEST -> CALLED_SO;
                    case REJECT -> DENIED_THAT;
                    default -> null;
                };
        return sense != null
                && sense.matcher(words(
                                article,
                                event.trigger().start(),
                                event.evidence().end()))
                        .lookingAt();
    }

    /** "pushed back against the cut" asks for nothing. */
    private static boolean isPushBack(OnTopicArticle article, TimelineEvent event) {
        return PUSH_BACK
                .matcher(
                        words(article, event.trigger().start(), event.evidence().end()))
                .lookingAt();
    }

    private static TimelineEvent as(TimelineEvent event, EventType type) {
        return new TimelineEvent(
                type,
                event.actors(),
                event.targets(),
                event.date(),
                event.status(),
                event.trigger(),
                event.evidence(),
                event.source(),
                event.confidence());
    }

    private static String words(OnTopicArticle article, int from, int to) {
        return from < to ? article.text(new TextSpan(from, to, null)) : "";
    }

    /** Those whom a stretch names. */
    static Stream<Entity> mentionedIn(OnTopicArticle article, TextSpan span) {
        int from = Math.max(span.start(), dateline(article));
        return article.reported().entities().stream().filter(entity -> entity.mentions().stream()
                .anyMatch(mention -> mention.start() >= from && mention.end() <= span.end()));
    }

    /** Where the dateline of a story ends; 0 where it has none. */
    static int dateline(OnTopicArticle article) {
        return article.once(DATELINE, article, () -> endOfDateline(article));
    }

    private static int endOfDateline(OnTopicArticle article) {
        String first = article.text(article.paragraph(START));
        String rest = LineText.withoutDateline(first);
        return first.codePointCount(0, first.length() - rest.length());
    }

    private static List<EntityRef> named(
            List<EntityRef> references, Meeting meeting, OnTopicArticle article, World world) {
        int dateline = dateline(article);
        return references.stream()
                .filter(reference -> !onlyReports(reference, meeting, article))
                .filter(reference -> meeting.evidence().stream()
                        .anyMatch(span -> isNamed(reference, article, world, dateline, article.paragraph(span))))
                .toList();
    }

    /** Whether somebody is named only as the one who says it: "talks will begin, Egypt's foreign ministry said". */
    private static boolean onlyReports(EntityRef reference, Meeting meeting, OnTopicArticle article) {
        return meeting.evidence().stream()
                .map(span -> Sentences.around(article, span))
                .allMatch(sentence -> article.claims().stream().anyMatch(claim -> {
                    TextSpan speaker = claim.speaker().span();
                    return speaker != null
                            && speaker.start() >= sentence.start()
                            && speaker.end() <= sentence.end()
                            && mentions(reference, article, sentence) == 1
                            && isMentioned(reference, article, speaker.start(), speaker.end())
                            && claim.content().stream().noneMatch(content -> ONESELF.matcher(article.text(content))
                                    .find());
                }));
    }

    private static long mentions(EntityRef reference, OnTopicArticle article, TextSpan within) {
        return article.reported().entities().stream()
                .filter(entity -> isSame(entity, reference))
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.start() >= within.start() && mention.start() < within.end())
                .count();
    }

    private static boolean isNamed(
            EntityRef reference, OnTopicArticle article, World world, int dateline, TextSpan paragraph) {
        if (mentions(reference, article, paragraph) > 0) {
            return isMentioned(reference, article, Math.max(dateline, paragraph.start()), paragraph.end());
        }
        String text = LineText.withoutDateline(article.text(paragraph));
        return Lines.names(text, reference.name(), world) || WordLists.PRONOUNS.startOf(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isMentioned(EntityRef reference, OnTopicArticle article, int from, int to) {
        return article.reported().entities().stream()
                .filter(entity -> isSame(entity, reference))
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.start() >= from && mention.start() < to)
                .anyMatch(mention -> !namesPlan(mention, article));
    }

    /** "the United States plan": what a plan is called after need not be there. */
    private static boolean namesPlan(TextSpan mention, OnTopicArticle article) {
        TextSpan paragraph = article.paragraph(mention);
        if (mention.end() >= paragraph.end()) {
            return false;
        }
        List<String> after = Spelling.words(article.text(new TextSpan(mention.end(), paragraph.end(), null)));
        return !after.isEmpty() && WordLists.PROPOSAL_NOUNS.contains(after.get(0));
    }

    private static boolean isSame(Entity entity, EntityRef reference) {
        return reference.id() == null
                ? entity.name().equals(reference.name())
                : Objects.equals(entity.id(), reference.id()) || Objects.equals(entity.wikidata(), reference.id());
    }
}

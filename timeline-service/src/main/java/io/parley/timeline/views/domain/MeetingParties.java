package io.parley.timeline.views.domain;

import io.parley.events.claims.Meeting;
import io.parley.events.claims.MeetingStatus;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityRef;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the sentence of a meeting tells beyond an engine's reading: "The union and the alliance opened talks on Monday" names two
 * parties and has begun, whatever was read.
 */
final class MeetingParties {

    /** Two make talks. */
    private static final int LEAST = 2;

    private static final Pattern BOTH =
            Pattern.compile("\\b(?:[Bb]oth|[Tt]he two) (?:sides|delegations|parties|teams|companies)\\b");

    private static final Pattern LEADERS = Pattern.compile(
            "\\b(?:[Bb]oth|[Tt]he two) (?:leaders|men|women|presidents|(?:prime |foreign )?ministers|negotiators)\\b");

    /** How many paragraphs before may say who "the two leaders" are. */
    private static final int MOST_BACK = 4;

    private static final Pattern JOINED =
            Pattern.compile("(?:['\u2019]s?)? ?(?:\\p{Ll}+ )?(?:and|with) (?:the |its )?(?:\\p{L}+ )?");

    private static final Pattern BEGUN =
            Pattern.compile("\\b(?:opened|began|started|met|held|gathered|convened|resumed)\\b");
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:will|would|to|is due|are due|planned|plans?|expected|scheduled|next|tomorrow|should|may|might|if)\\b");

    private static final Set<EntityType> ACTING = EnumSet.of(EntityType.GPE, EntityType.ORG, EntityType.PERSON);

    /** After a subject, what makes it one of those who meet. */
    private static final Pattern MEETS = Pattern.compile(
            "(?:,[^,]{1,80},)? (?:(?:late |early )?(?:on )?\\p{Lu}\\p{Ll}+day )?(?:(?:is|was|are|were|flew|came|went|arrived|travell?ed) [^,.;]{0,40}?\\b(?:to meet|to see|for (?:\\p{L}+ )?(?:talks|meetings?) with)\\b"
                    + "|(?:met|meets|will meet|is to meet|held talks with|sat down with) )");

    private MeetingParties() {}

    static Meeting complete(TopicFacts facts, OnTopicArticle article, Meeting meeting) {
        List<EntityRef> participants = meeting.participants().stream()
                .filter(reference -> canMeet(facts, facts.cast().of(article, reference)))
                .toList();
        List<EntityRef> named = participants.isEmpty()
                ? parties(facts, article, meeting)
                : participants.size() < LEAST ? withSubject(facts, article, meeting, participants.get(0)) : List.of();
        return new Meeting(
                meeting.date(),
                meeting.venue(),
                named.size() >= LEAST ? named : participants,
                meeting.mediators().isEmpty() ? mediators(article, meeting) : meeting.mediators(),
                hasBegun(article, meeting) ? MeetingStatus.HELD : meeting.status(),
                meeting.outcome(),
                meeting.evidence());
    }

    /** "Gaza talks": what talks are called after does not meet. */
    private static boolean canMeet(TopicFacts facts, Actor actor) {
        boolean place = actor.type() == EntityType.GPE || actor.type() == EntityType.LOCATION;
        return place ? facts.takesPart(actor) || facts.takesPart(facts.sides().side(actor)) : !facts.isMedium(actor);
    }

    /** Two parties of the topic that the first sentence joins: "A and B opened talks", "talks of A with B". */
    private static List<EntityRef> parties(TopicFacts facts, OnTopicArticle article, Meeting meeting) {
        TextSpan sentence = Sentences.around(article, meeting.evidence().get(0));
        Map<TextSpan, Entity> named = new TreeMap<>(Comparator.comparingInt(TextSpan::start));
        Trust.mentionedIn(article, sentence)
                .filter(entity -> facts.parties().include(facts.cast().of(entity)))
                .forEach(entity -> entity.mentions().stream()
                        .filter(mention -> mention.start() >= sentence.start() && mention.end() <= sentence.end())
                        .forEach(mention -> named.put(mention, entity)));
        TextSpan before = null;
        for (Map.Entry<TextSpan, Entity> next : named.entrySet()) {
            Entity first = before == null ? null : named.get(before);
            TextSpan mention = next.getKey();
            if (first != null
                    && before != null
                    && before.end() < mention.start()
                    && !facts.cast().of(first).equals(facts.cast().of(next.getValue()))
                    && JOINED.matcher(article.text(between(before, mention))).matches()) {
                return Stream.of(first, next.getValue())
                        .map(entity -> new EntityRef(entity.id(), entity.name()))
                        .toList();
            }
            before = next.getKey();
        }
        if (LEADERS.matcher(article.text(sentence)).find()) {
            return leaders(facts, article, sentence);
        }
        return BOTH.matcher(article.text(sentence)).find() ? both(facts) : List.of();
    }

    /** "Anna Berg is in Basel to meet executives of Orion Steel": who meets the others meets them, too. */
    private static List<EntityRef> withSubject(
            TopicFacts facts, OnTopicArticle article, Meeting meeting, EntityRef other) {
        TextSpan sentence = Sentences.around(article, meeting.evidence().get(0));
        String side = facts.sides().side(facts.cast().of(article, other)).id();
        return Trust.mentionedIn(article, sentence)
                .filter(entity -> ACTING.contains(entity.type())
                        && !facts.isMedium(facts.cast().of(entity))
                        && !facts.sides().side(facts.cast().of(entity)).id().equals(side))
                .filter(entity -> entity.mentions().stream()
                        .filter(mention -> mention.start() >= sentence.start() && mention.end() < sentence.end())
                        .anyMatch(mention -> MEETS.matcher(
                                        article.text(new TextSpan(mention.end(), sentence.end(), null)))
                                .lookingAt()))
                .map(entity -> new EntityRef(entity.id(), entity.name()))
                .findFirst()
                .map(subject -> List.of(subject, other))
                .orElse(List.of());
    }

    private static TextSpan between(TextSpan first, TextSpan second) {
        int from = first.end();
        int to = second.start();
        return new TextSpan(from, to, null);
    }

    /** "The two leaders met": the two persons of different sides whom the nearest paragraph before names. */
    private static List<EntityRef> leaders(TopicFacts facts, OnTopicArticle article, TextSpan sentence) {
        TextSpan paragraph = article.paragraph(sentence);
        for (int back = 0; back < MOST_BACK && paragraph.start() > 0; back++) {
            TextSpan before = paragraph;
            paragraph = article.paragraph(new TextSpan(
                    Math.max(0, before.start() - MeetingWorth.GAP), Math.max(1, before.start() - 1), null));
            if (paragraph.start() >= before.start()) {
                return List.of();
            }
            List<Entity> persons = Trust.mentionedIn(article, paragraph)
                    .filter(entity -> entity.type() == EntityType.PERSON)
                    .toList();
            long sides = persons.stream()
                    .map(entity -> facts.sides().side(facts.cast().of(entity)).id())
                    .distinct()
                    .count();
            if (persons.size() == LEAST && sides == LEAST) {
                return persons.stream()
                        .map(entity -> new EntityRef(entity.id(), entity.name()))
                        .toList();
            }
        }
        return List.of();
    }

    /** The two parties, where the topic has no more. */
    private static List<EntityRef> both(TopicFacts facts) {
        return facts.parties().all().size() == LEAST
                ? facts.parties().all().stream()
                        .map(party -> new EntityRef(party.id(), party.name()))
                        .toList()
                : List.of();
    }

    private static List<EntityRef> mediators(OnTopicArticle article, Meeting meeting) {
        TextSpan sentence = Sentences.around(article, meeting.evidence().get(0));
        return Mediators.of(article)
                .filter(one -> one.mention().start() >= sentence.start()
                        && one.mention().end() <= sentence.end())
                .map(Mediators.Named::entity)
                .map(entity -> new EntityRef(entity.id(), entity.name()))
                .distinct()
                .toList();
    }

    private static boolean hasBegun(OnTopicArticle article, Meeting meeting) {
        String sentence = LineText.withoutDateline(
                article.text(Sentences.around(article, meeting.evidence().get(0))));
        Optional<LocalDate> published = EventDays.published(article);
        boolean come = DateWindow.of(meeting.date())
                .filter(window -> published.isPresent() && !window.first().isAfter(published.get()))
                .isPresent();
        return meeting.status() == MeetingStatus.PLANNED
                && come
                && BEGUN.matcher(sentence).find()
                && !AHEAD.matcher(sentence).find();
    }
}

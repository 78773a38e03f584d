package io.parley.timeline.views.domain;

import io.parley.events.claims.Claim;
import io.parley.events.claims.Position;
import io.parley.events.claims.QuoteKind;
import io.parley.events.claims.Speaker;
import io.parley.events.claims.SpeakerKind;
import io.parley.events.entities.EntityRef;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.world.domain.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who says what somebody holds: whom the position names, else the speaker whose words it stands in. */
final class Sources {

    private static final Pattern PREPOSITION = Pattern.compile("^(?:of|in|by|with|from|to)\\b");

    /** One clause up to the comma before who says it. */
    private static final Pattern SAID_BEHIND =
            Pattern.compile("(?s)[^,;\"\u201c]{0,150}, (?:an? |the |its |their |his |her )?");

    private static final Pattern JUDGING = Pattern.compile(
            "(?i)(?:slam|condemn|denounc|critici[sz]|decr(?:y|ie)|deplor|blast|lash|attack|welcom|prais|hail|applaud|commend|salut|mourn|lament|protest)");

    private Sources() {}

    static Optional<String> of(TopicFacts facts, OnTopicArticle article, Position position) {
        return Optional.ofNullable(position.source())
                .flatMap(source -> name(facts, article, source))
                .or(() -> speaker(facts, article, Holders.words(article, position)));
    }

    /** Whether a span stands only in what somebody is said to praise or condemn: "slammed a raid in which six were killed". */
    static boolean isJudged(OnTopicArticle article, TextSpan span) {
        List<Claim> holding =
                article.claims().stream().filter(claim -> holds(claim, span)).toList();
        return !holding.isEmpty()
                && holding.stream()
                        .allMatch(claim -> claim.quote() != QuoteKind.DIRECT
                                && claim.cue() != null
                                && JUDGING.matcher(article.text(claim.cue())).lookingAt());
    }

    /** The named speaker in whose words a span stands. */
    static Optional<String> speaker(TopicFacts facts, OnTopicArticle article, TextSpan span) {
        return article.claims().stream()
                .filter(claim -> holds(claim, span))
                .map(Claim::speaker)
                .filter(speaker -> speaker.kind() == SpeakerKind.NAMED)
                .findFirst()
                .flatMap(speaker -> name(facts, article, reference(speaker)));
    }

    /** The only one whom a sentence says to speak, behind a comma and the words: "40 people left, the union said, and more will". */
    static Optional<String> saidBehind(TopicFacts facts, OnTopicArticle article, TextSpan words) {
        TextSpan sentence = Sentences.around(article, words);
        List<Speaker> speakers = article.claims().stream()
                .map(Claim::speaker)
                .filter(speaker -> speaker.span() != null
                        && speaker.span().start() >= sentence.start()
                        && speaker.span().end() <= sentence.end())
                .distinct()
                .toList();
        if (speakers.size() != 1 || speakers.get(0).kind() == SpeakerKind.UNKNOWN) {
            return Optional.empty();
        }
        Speaker only = speakers.get(0);
        TextSpan span = only.span();
        if (span == null || words.end() >= span.start()) {
            return Optional.empty();
        }
        int from = words.end();
        int to = span.start();
        boolean behind =
                SAID_BEHIND.matcher(article.text(new TextSpan(from, to, null))).matches();
        return behind ? name(facts, article, reference(only)) : Optional.empty();
    }

    /** The name of somebody known, or a description of people who speak; "before the meeting" is none. */
    static Optional<String> name(TopicFacts facts, OnTopicArticle article, EntityRef source) {
        Actor actor = facts.cast().of(article, source);
        List<String> words = Spelling.words(Descriptions.head(source.name()));
        boolean speaks = (actor.type() != null && actor.type() != EntityType.LOCATION)
                || (!words.isEmpty()
                        && !PREPOSITION.matcher(source.name()).find()
                        && (WordLists.SPEAKING_HEADS.contains(words.get(words.size() - 1))
                                || WordLists.GROUP_NOUNS.contains(words.get(words.size() - 1))));
        return speaks ? Optional.of(actor.name()) : Optional.empty();
    }

    private static EntityRef reference(Speaker speaker) {
        return new EntityRef(speaker.entityId(), speaker.name());
    }

    private static boolean holds(Claim claim, TextSpan span) {
        return claim.content().stream()
                .anyMatch(content -> content.start() <= span.start() + 1 && span.end() <= content.end() + 1);
    }
}

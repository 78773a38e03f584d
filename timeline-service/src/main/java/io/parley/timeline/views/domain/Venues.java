package io.parley.timeline.views.domain;

import io.parley.events.claims.Meeting;
import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityRef;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a meeting is where an engine reads it: not where its own sentence names another town that somebody came to. */
final class Venues {

    private static final Pattern IN = Pattern.compile("\\b(?:in|at|to|into) (?:the (?:\\p{L}+ ){1,3}(?:of )?)?$");

    private static final Pattern SPEAKER = Pattern.compile(
            "\\b(?:spokes(?:man|woman|person)|officials?|sources?|diplomats?|envoy|ambassador|representatives?|reporters|correspondents?) (?:in|at) (?:the )?$");

    private static final int NEAR = 40;

    private Venues() {}

    static boolean isTold(OnTopicArticle article, Meeting meeting, EntityRef venue) {
        List<TextSpan> sentences = meeting.evidence().stream()
                .map(span -> Sentences.around(article, span))
                .toList();
        boolean named = sentences.stream().anyMatch(sentence -> Trust.mentionedIn(article, sentence)
                .anyMatch(entity -> venue.name().equals(entity.name())
                        || (venue.id() != null && venue.id().equals(entity.id()))));
        if (named && sentences.stream().allMatch(sentence -> isOfSpeaker(article, venue, sentence))) {
            return false;
        }
        return named
                || sentences.stream().noneMatch(sentence -> Trust.mentionedIn(article, sentence)
                        .filter(entity -> entity.type() == EntityType.GPE)
                        .anyMatch(entity -> isPlaceOf(article, entity, sentence)));
    }

    /** "But a spokesman in Damascus confirmed the visit": the speaker is there, whoever else is where. */
    private static boolean isOfSpeaker(OnTopicArticle article, EntityRef venue, TextSpan sentence) {
        List<TextSpan> mentions = Trust.mentionedIn(article, sentence)
                .filter(entity -> venue.name().equals(entity.name())
                        || (venue.id() != null && venue.id().equals(entity.id())))
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.start() > sentence.start() && mention.end() <= sentence.end())
                .toList();
        return !mentions.isEmpty()
                && mentions.stream().allMatch(mention -> SPEAKER.matcher(
                                article.text(new TextSpan(sentence.start(), mention.start(), null)))
                        .find());
    }

    private static boolean isPlaceOf(OnTopicArticle article, Entity town, TextSpan sentence) {
        return town.mentions().stream()
                .filter(mention -> mention.start() > sentence.start() && mention.end() <= sentence.end())
                .anyMatch(mention -> IN.matcher(article.text(new TextSpan(
                                Math.max(sentence.start(), mention.start() - NEAR), mention.start(), null)))
                        .find());
    }
}

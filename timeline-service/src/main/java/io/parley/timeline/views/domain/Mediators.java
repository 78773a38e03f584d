package io.parley.timeline.views.domain;

import io.parley.events.entities.Entity;
import io.parley.events.entities.EntityType;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.topics.domain.Question;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom a story calls a mediator in so many words ("the state mediator, Anna Berg", "Anna Berg, a mediator of the UN"), and the states
 * of which a sentence says first of all that they mediate ("Egyptians have been playing a mediating role").
 */
final class Mediators {

    private static final int NEAR = 60;

    private static final String NOUN = "(?:mediator|facilitator|conciliator|go-between|intermediary)";

    private static final Pattern BEFORE = Pattern.compile("\\b" + NOUN + ",? $");
    /** Who speaks to both sides for the United Nations or a regional union goes between them. */
    private static final Pattern ENVOY = Pattern.compile(
            "(?<!['\u2019]s )(?<!['\u2019]s deputy )(?<!\\b(?!The )\\p{Lu}\\p{Ll}{2,15} )\\b(?:UN|U\\.N\\.|United Nations|African Union|AU|OSCE|Arab League|OAU|ECOWAS|IGAD)(?:'s)? "
                    + "(?:(?:[Ss]pecial|[Pp]ersonal|[Pp]eace|[Cc]hief) )*(?:[Ee]nvoy|(?:[Ss]pecial|[Pp]ersonal) [Rr]epresentative)"
                    + "(?: (?:for|to|on|in) (?:(?!who\\b|said\\b)[\\p{L}'\u2019-]+ ?){1,5})?,? ?$");

    /** "It was negotiated with help from Labour Secretary Anna Berg". */
    private static final Pattern HELP = Pattern.compile(
            "\\bwith (?:the )?(?:help|assistance|aid|good offices) (?:of|from) (?:(?!and\\b)[\\p{L}.'\u2019-]+ ){0,5}$");

    private static final Pattern NEGOTIATED =
            Pattern.compile("\\b(?:negotiated|agreed|settled|reached|struck|hammered out|brokered|resumed)\\b");

    private static final Pattern AFTER = Pattern.compile("^, (?:an?|the) (?:[\\p{L}-]+ ){0,3}" + NOUN + "\\b");

    private static final Pattern MEDIATES = Pattern.compile(
            " (?:(?!not\\b|never\\b|to\\b|refus|hop|offer|want|may\\b|could\\b|would\\b)\\p{Ll}+ ){0,5}(?:mediat(?:es|ed|ing)\\b|broker(?:s|ed|ing)\\b)");

    /** "Chad, which borders both, has long been playing a mediating role". */
    private static final Pattern PLAYS = Pattern.compile(
            "[^.;]{0,160}\\b(?:has|have|had) (?:\\p{Ll}+ )?(?:been )?(?:playing|played|acting as|acted as) (?:an? |the )?(?:mediating role|mediator|go-between)\\b");

    private static final Question<OnTopicArticle, List<Named>> NAMED = new Question<>();

    /** Somebody, where he is called so, and the words that do it. */
    record Named(Entity entity, TextSpan mention, TextSpan words) {}

    private Mediators() {}

    /** Whom an article calls so, in the order of the text. */
    static Stream<Named> of(OnTopicArticle article) {
        return article.once(NAMED, article, () -> find(article).toList()).stream();
    }

    private static Stream<Named> find(OnTopicArticle article) {
        return article.reported().entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON || entity.type() == EntityType.GPE)
                .flatMap(entity ->
                        article.onTopic(entity.mentions()).stream().flatMap(mention -> named(article, entity, mention)))
                .sorted(Comparator.comparingInt(named -> named.mention().start()));
    }

    private static Stream<Named> named(OnTopicArticle article, Entity entity, TextSpan mention) {
        if (entity.type() == EntityType.GPE) {
            return state(article, entity, mention);
        }
        TextSpan paragraph = article.paragraph(mention);
        int from = Math.max(paragraph.start(), mention.start() - NEAR);
        int to = Math.min(paragraph.end(), mention.end() + NEAR);
        boolean before = from < mention.start()
                && BEFORE.matcher(article.text(new TextSpan(from, mention.start(), null)))
                        .find();
        boolean sent = from < mention.start()
                && ENVOY.matcher(article.text(new TextSpan(from, mention.start(), null)))
                        .find();
        boolean after = mention.end() < to
                && AFTER.matcher(article.text(new TextSpan(mention.end(), to, null)))
                        .find();
        boolean helps = from < mention.start()
                && HELP.matcher(article.text(new TextSpan(from, mention.start(), null)))
                        .find()
                && NEGOTIATED
                        .matcher(article.text(Sentences.around(article, mention)))
                        .find();
        if (!before && !after && !sent && !helps) {
            return Stream.empty();
        }
        TextSpan words = before || sent || helps
                ? new TextSpan(from, mention.end(), null)
                : new TextSpan(mention.start(), to, null);
        return Stream.of(new Named(entity, mention, words));
    }

    private static Stream<Named> state(OnTopicArticle article, Entity entity, TextSpan mention) {
        TextSpan sentence = Sentences.around(article, mention);
        boolean first = mention.start() == sentence.start() && mention.end() < sentence.end();
        if (!first) {
            return Stream.empty();
        }
        String after = article.text(new TextSpan(mention.end(), sentence.end(), null));
        return MEDIATES.matcher(after).lookingAt() || PLAYS.matcher(after).lookingAt()
                ? Stream.of(new Named(entity, mention, sentence))
                : Stream.empty();
    }
}

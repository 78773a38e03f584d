package io.parley.timeline.views.domain;

import io.parley.events.claims.Figure;
import io.parley.events.claims.FigureKind;
import io.parley.events.claims.Issue;
import io.parley.events.claims.Position;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells a rise of pay from another share: in a dispute about pay, a percentage that a side offers or asks for, or that is
 * called pay elsewhere, is one, though its own sentence does not say of what: "It provides for 9 percent over two years".
 */
final class Pay {

    private static final Pattern OFFERS = Pattern.compile(
            "\\b(?:offer(?:s|ed|ing)?|demand(?:s|ed|ing)?|propos(?:e|es|ed|ing)) (?:to go to |to raise [\\p{L} ]+ by |an? )?$");

    /** The percentages that some article calls pay. */
    private final Set<BigDecimal> rises;

    private Pay(Set<BigDecimal> rises) {
        this.rises = rises;
    }

    static Pay of(TopicFacts facts) {
        return new Pay(facts.articles().stream()
                .flatMap(article -> article.figures().stream())
                .filter(figure -> figure.kind() == FigureKind.PAY)
                .map(Pay::plain)
                .collect(Collectors.toSet()));
    }

    /** A figure as pay where it is some, else as it is. */
    Figure told(OnTopicArticle article, Figure figure) {
        boolean share = figure.kind() == FigureKind.SHARE && figure.counted() == null;
        return share && (isHeld(article, figure) || rises.contains(plain(figure)) || isOffered(article, figure))
                ? figure.as(FigureKind.PAY, figure.what())
                : figure;
    }

    /** "The alliance offers to go to 7.5 percent", where others tell of pay. */
    private boolean isOffered(OnTopicArticle article, Figure figure) {
        TextSpan number = figure.evidence().get(0);
        TextSpan sentence = Sentences.around(article, number);
        return sentence.start() < number.start()
                && OFFERS.matcher(article.text(new TextSpan(sentence.start(), number.start(), null)))
                        .find()
                && !rises.isEmpty();
    }

    private static boolean isHeld(OnTopicArticle article, Figure figure) {
        return article.positions().stream()
                .filter(position -> position.issue() == Issue.LABOUR)
                .anyMatch(position -> figure.evidence().stream().anyMatch(span -> holds(position, span.start())));
    }

    private static boolean holds(Position position, int at) {
        return at >= position.span().start() && at < position.span().end();
    }

    private static BigDecimal plain(Figure figure) {
        return figure.value().stripTrailingZeros();
    }
}

package io.parley.timeline.views.domain;

import io.parley.events.claims.Figure;
import io.parley.events.claims.Proposal;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import io.parley.timeline.world.domain.WordLists;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Plans that an article names by their number of points where no proposal was read: "a nine-point offer".
 */
final class PointPlans {

    private static final Pattern POINTS = Pattern.compile("(?:[\\p{L}\\d]+(?:-[\\p{L}\\d]+)?)-point \\p{Ll}+");

    private PointPlans() {}

    static Stream<Proposal> of(OnTopicArticle article) {
        return article.figures().stream()
                .filter(figure -> figure.value().compareTo(BigDecimal.ONE) > 0
                        && figure.value().stripTrailingZeros().scale() <= 0)
                .map(figure -> plan(article, figure))
                .flatMap(Optional::stream);
    }

    private static Optional<Proposal> plan(OnTopicArticle article, Figure figure) {
        TextSpan span = figure.evidence().get(0);
        String name = article.text(span);
        Integer points = figure.value().intValue();
        boolean known = article.proposals().stream().anyMatch(proposal -> Objects.equals(proposal.points(), points));
        boolean plan = POINTS.matcher(name).matches() && WordLists.PROPOSAL_NOUNS.contains(Spelling.last(name));
        return plan && !known
                ? Optional.of(new Proposal(name, points, null, List.of(), List.of(), List.of(), List.of(span)))
                : Optional.empty();
    }
}

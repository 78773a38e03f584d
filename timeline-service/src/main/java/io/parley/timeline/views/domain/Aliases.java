package io.parley.timeline.views.domain;

import io.parley.events.entities.Entity;
import io.parley.events.text.TextSpan;
import io.parley.timeline.topics.domain.OnTopicArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Names that an article itself says are one: "Foxconn, known formally as Hon Hai Precision Industry Co". */
final class Aliases {

    private static final int LONGEST = 40;
    private static final Pattern KNOWN_AS = Pattern.compile(
            "\\s*[,(]?\\s*(?:also |better |formally |commonly |formerly )*known(?: formally| commonly)? as(?: the)?\\s*");

    private record Place(TextSpan span, String key) {}

    private Aliases() {}

    /** Pairs of keys. */
    static Set<List<String>> in(Collection<OnTopicArticle> articles, Function<Entity, String> key) {
        Set<List<String>> pairs = new HashSet<>();
        for (OnTopicArticle article : articles) {
            List<Place> places = new ArrayList<>();
            article.reported().entities().forEach(entity -> entity.mentions().stream()
                    .filter(article::contains)
                    .forEach(mention -> places.add(new Place(mention, key.apply(entity)))));
            places.sort(Comparator.comparingInt((Place place) -> place.span().start())
                    .thenComparingInt(place -> place.span().end())
                    .thenComparing(Place::key));
            for (int i = 1; i < places.size(); i++) {
                int start = places.get(i - 1).span().end();
                int end = places.get(i).span().start();
                if (end > start
                        && end - start < LONGEST
                        && KNOWN_AS.matcher(article.text(new TextSpan(start, end, null)))
                                .matches()) {
                    pairs.add(List.of(places.get(i - 1).key(), places.get(i).key()));
                }
            }
        }
        return pairs;
    }
}

package io.parley.ingest.wire.adapter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the story. Paragraphs speak for their parent, and less loudly for what is around that, as in
 * the readers that browsers have; from the loudest one the way leads up as long as more of the story comes in with it.
 */
final class StoryFinder {

    private static final int LEVELS = 3;
    /** An element around the story belongs to it when it adds this share of running text ... */
    private static final double WORTHWHILE = 0.08;
    /** ... or so many times as much, when an article is left behind ... */
    private static final double OUT_OF_AN_ARTICLE = 3;
    /** ... and when at least this share of the text that it adds is running text. */
    private static final double PURE = 0.6;

    private final Prose prose;

    StoryFinder(Prose prose) {
        this.prose = prose;
    }

    Element find(Element body) {
        Map<Element, Double> votes = votes(body);
        Element best = body;
        for (Element element : body.getAllElements()) {
            if (votes.getOrDefault(element, 0.0) >= votes.getOrDefault(best, 0.0)) {
                best = element;
            }
        }
        return votes.isEmpty() ? body : whole(best, body);
    }

    /** Whether an article has other stories beside it, each with a title that leads to it, and not more of its own. */
    private static boolean standsAmongOthers(Element article) {
        List<Element> others = article.siblingElements().stream()
                .filter(sibling -> sibling.normalName().equals("article"))
                .toList();
        return others.isEmpty()
                || others.stream()
                        .anyMatch(other -> other.selectFirst("h1 a, h2 a, h3 a, h4 a, a h1, a h2, a h3") != null);
    }

    private Map<Element, Double> votes(Element body) {
        Map<Element, Double> votes = new HashMap<>();
        for (Element element : body.getAllElements()) {
            int weight = prose.own(element);
            if (weight == 0) {
                continue;
            }
            boolean paragraph =
                    element.normalName().equals("p") || element.normalName().equals("blockquote");
            if (!paragraph) {
                votes.merge(element, (double) weight, Double::sum);
            }
            Element at = element.parent();
            double share = element.normalName().equals("li") ? 0.5 : 1;
            for (int level = 0; at != null && level < LEVELS && !at.equals(body.parent()); level++) {
                votes.merge(at, weight * share / (level + 1), Double::sum);
                at = at.parent();
            }
        }
        votes.replaceAll((element, vote) -> vote * (1 - prose.linked(element)));
        return votes;
    }

    /** Goes up from the best element while what is around it brings more of the story and little else. */
    private Element whole(Element best, Element body) {
        Element story = best;
        int weight = prose.weight(story);
        int length = prose.length(story);
        boolean outside = false;
        for (Element at = best; !at.equals(body) && at.parent() != null; ) {
            outside |= at.normalName().equals("article") && standsAmongOthers(at);
            at = at.parent();
            int more = prose.weight(at) - weight;
            int added = prose.length(at) - length;
            double enough = outside ? OUT_OF_AN_ARTICLE : WORTHWHILE;
            if (more > enough * weight && more >= PURE * added) {
                story = at;
                weight += more;
                length += added;
            }
        }
        return story;
    }
}

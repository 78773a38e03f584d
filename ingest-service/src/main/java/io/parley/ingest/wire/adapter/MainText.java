package io.parley.ingest.wire.adapter;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element of a page that holds the story. Paragraphs speak for their parent, and half as loudly for its parent,
 * as in the readers that browsers have: so that a story in several sections is found whole, and a column of teasers does
 * not drag the page along.
 */
final class MainText {

    private static final String AROUND = "script, style, noscript, nav, header, footer, aside, form, figure,"
            + " [role=navigation], [role=complementary], [aria-hidden=true], [hidden]";

    private MainText() {}

    static Element of(Document page) {
        Element stated = page.selectFirst("[itemprop=articleBody]");
        if (stated != null) {
            stated.select(AROUND).remove();
            return stated;
        }
        page.select(AROUND).remove();
        page.select("h1").remove();
        Map<Element, Integer> votes = votes(page);
        Element best = page.body();
        for (Element element : page.body().getAllElements()) {
            if (votes.getOrDefault(element, 0) > votes.getOrDefault(best, 0)) {
                best = element;
            }
        }
        return best;
    }

    private static Map<Element, Integer> votes(Document page) {
        Map<Element, Integer> votes = new HashMap<>();
        for (Element paragraph : page.body().select("p")) {
            int length = paragraph.text().length();
            Element parent = paragraph.parent();
            if (parent != null) {
                votes.merge(parent, length, Integer::sum);
                Element above = parent.parent();
                if (above != null) {
                    votes.merge(above, length / 2, Integer::sum);
                }
            }
        }
        return votes;
    }
}

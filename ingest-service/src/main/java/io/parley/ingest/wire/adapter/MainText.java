package io.parley.ingest.wire.adapter;

import java.util.Comparator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element of a page that holds the story: the one whose own paragraphs hold the most words. */
final class MainText {

    private static final String AROUND =
            "script, style, noscript, nav, header, footer, aside, form, figure, [role=navigation], [aria-hidden=true]";

    private MainText() {}

    static Element of(Document page) {
        page.select(AROUND).remove();
        page.select("h1").remove();
        Element stated = page.selectFirst("[itemprop=articleBody]");
        if (stated != null) {
            return stated;
        }
        return page.select("article, main, section, div, td, body").stream()
                .filter(element -> words(element) > 0)
                .max(Comparator.comparingInt(MainText::words))
                .orElse(page.body());
    }

    private static int words(Element element) {
        return element.children().stream()
                .filter(child -> child.normalName().equals("p"))
                .mapToInt(child -> child.text().length())
                .sum();
    }
}

package io.parley.ingest.wire.adapter;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Lays the story of a page bare: takes away what stands around it, finds the smallest element that holds the paragraphs of
 * the story, all of them, and leaves out what stands between them.
 */
final class MainText {

    /** The page is not believed when it holds so many times more running text than what it calls its body. */
    private static final int STATED_SHARE = 3;

    private MainText() {}

    /** The element that holds the story and, after this, little else. Changes the page. */
    static Element of(Document page) {
        PageNoise.remove(page);
        Prose prose = Prose.of(page.body());
        Element stated = stated(page, prose);
        Element story = stated == null ? new StoryFinder(prose).find(page.body()) : stated;
        PageNoise.removeWithin(story, prose);
        return story;
    }

    /** What the page itself says is the body of its article, in one element or in several. */
    private static @Nullable Element stated(Document page, Prose prose) {
        Elements bodies = page.select("[itemprop=articleBody]");
        List<Element> filled =
                bodies.stream().filter(body -> prose.weight(body) > 0).toList();
        if (filled.isEmpty()
                || prose.weight(page.body())
                        > STATED_SHARE * filled.stream().mapToInt(prose::weight).sum()) {
            return null;
        }
        if (filled.size() == 1) {
            return filled.get(0);
        }
        Element all = new Element("div");
        filled.stream()
                .filter(body -> body.parents().stream().noneMatch(filled::contains))
                .forEach(all::appendChild);
        return all;
    }
}

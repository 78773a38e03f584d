package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands around and between the paragraphs of a story: told by its element, its role, its class, its words. */
final class PageNoise {

    private static final String NEVER =
            "script, style, noscript, template, nav, footer, aside, figcaption, iframe, svg, button,"
                    + " select, textarea, dialog, video, audio";

    private static final String AROUND =
            "header, form, figure, menu, object, [hidden], [aria-hidden=true], [role=navigation],"
                    + " [role=complementary], [role=search], [role=banner], [role=contentinfo],"
                    + " [role=dialog], [role=alertdialog], [role=alert], [role=toolbar]";

    private static final Set<String> CLASSES = words("page-noise.txt");
    private static final Set<String> SURE = words("page-sure-noise.txt");
    private static final List<Pattern> PHRASES = WordTable.lines("page-phrases.txt").stream()
            .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern STYLED_AWAY = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    /** An element with so large a share of the page's running text is no noise, whatever its class says. */
    private static final double TOO_MUCH = 0.4;

    /** A surely noisy element goes whatever its size when so much running text is left without it. */
    private static final int ENOUGH = 500;

    private static final int WEAK = 1;
    private static final int STRONG = 2;
    private static final int SHORT = 140;
    private static final double LIST_OF_LINKS = 0.6;

    /** A paragraph in the head of an article, at least so long, is its first one and no label. */
    private static final int LEDE = 60;
    /** An id of so many words may be made from a title. */
    private static final int SLUG = 3;

    private PageNoise() {}

    private static Set<String> words(String table) {
        Set<String> words = new HashSet<>();
        WordTable.lines(table).forEach(line -> words.addAll(Arrays.asList(line.split("\\s+"))));
        return Set.copyOf(words);
    }

    /** Takes away what surrounds a story on a page. */
    static void remove(Document page) {
        page.body().select(NEVER).remove();
        Prose prose = Prose.of(page.body());
        int left = prose.weight(page.body());
        for (Element element : page.body().select(AROUND)) {
            if (isHeadOfStory(element, prose)) {
                onlyProse(element, prose);
            } else {
                left -= removed(element, left, prose, WEAK);
            }
        }
        for (Element element : page.body().select("[class], [id], [style]")) {
            int noise = element.equals(page.body()) ? 0 : noise(element);
            left -= noise == 0 ? 0 : removed(element, left, prose, noise);
        }
        page.select("h1").remove();
    }

    /** Removes an element unless it may be the story itself; returns the running text that is gone with it. */
    private static int removed(Element element, int left, Prose prose, int noise) {
        int weight = prose.weight(element);
        boolean little = left == 0 || weight < TOO_MUCH * left;
        boolean enough = noise == STRONG && left - weight >= ENOUGH;
        if (element.ownerDocument() == null || !(little || enough)) {
            return 0;
        }
        element.remove();
        return weight;
    }

    /** The head of an article that holds, beside its title, a paragraph of it. */
    private static boolean isHeadOfStory(Element element, Prose prose) {
        return element.normalName().equals("header")
                && element.closest("article") != null
                && element.select("p").stream().anyMatch(paragraph -> isLede(paragraph, prose));
    }

    private static boolean isLede(Element paragraph, Prose prose) {
        return prose.own(paragraph) >= LEDE && Prose.isSentence(paragraph.text());
    }

    private static void onlyProse(Element header, Prose prose) {
        List<Element> ledes =
                header.select("p").stream().filter(p -> isLede(p, prose)).toList();
        header.empty();
        header.appendChildren(ledes);
        header.tagName("div").clearAttributes();
    }

    /** How surely the class or the style of an element says that it is no story. */
    private static int noise(Element element) {
        String name = element.normalName();
        if (name.equals("article")
                || name.equals("main")
                || name.equals("a")
                || (name.equals("p") && element.text().length() > SHORT)) {
            return 0;
        }
        if (STYLED_AWAY.matcher(element.attr("style")).find()) {
            return STRONG;
        }
        int surest = 0;
        for (String word : words(element)) {
            surest = Math.max(surest, SURE.contains(word) ? STRONG : CLASSES.contains(word) ? WEAK : 0);
        }
        return surest;
    }

    /** The words of an element's class, and of its id unless that is made from the title of a section. */
    private static List<String> words(Element element) {
        List<String> words = new ArrayList<>(parts(element.className()));
        List<String> id = parts(element.id());
        boolean text = element.is("p, h1, h2, h3, h4, h5, h6");
        long noisy = id.stream().filter(CLASSES::contains).count();
        if (!text && (id.size() < SLUG || 2 * noisy > id.size())) {
            words.addAll(id);
        }
        return words;
    }

    private static List<String> parts(String name) {
        return PARTS.splitAsStream(name)
                .filter(part -> !part.isEmpty())
                .map(part -> part.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Takes lists of links, labels and appeals out of a story, with the headings that stand over them. */
    static void removeWithin(Element story, Prose prose) {
        List<Element> blocks = new ArrayList<>(story.select("ul, ol, dl, table, p, div, section, h2, h3, h4, h5, h6"));
        for (Element block : blocks) {
            if (!block.equals(story) && block.parent() != null && isBetween(block, prose)) {
                Element heading = heading(block);
                block.remove();
                if (heading != null) {
                    heading.remove();
                }
            }
        }
        headingsOverNothing(story);
    }

    private static boolean isBetween(Element block, Prose prose) {
        int length = prose.length(block);
        if (length == 0) {
            return false;
        }
        String text = length < SHORT ? block.text().strip() : "";
        if (!text.isEmpty()
                && PHRASES.stream().anyMatch(phrase -> phrase.matcher(text).find())) {
            return true;
        }
        if (!text.isEmpty() && isTimeAlone(block, prose)) {
            return true;
        }
        boolean list = block.is("ul, ol, dl, table, div, section");
        if (list) {
            return prose.linked(block) > LIST_OF_LINKS && prose.weight(block) == 0;
        }
        return block.is("p") && prose.linked(block) > LIST_OF_LINKS && !prose.isProse(block);
    }

    /** A line that only tells when the page was made or changed. */
    private static boolean isTimeAlone(Element block, Prose prose) {
        return block.selectFirst("time") != null && prose.weight(block) == 0 && !Prose.isSentence(block.text());
    }

    private static @Nullable Element heading(Element list) {
        Element before = list.previousElementSibling();
        return before != null && before.is("h2, h3, h4, h5, h6") && !list.is("p") ? before : null;
    }

    /** Headings that nothing follows: what they stood over was no story. */
    private static void headingsOverNothing(Element story) {
        List<Element> headings = story.select("h2, h3, h4, h5, h6");
        for (int i = headings.size() - 1; i >= 0; i--) {
            Element heading = headings.get(i);
            Element next = heading.nextElementSibling();
            boolean last = next == null && story.equals(heading.parent());
            if (last) {
                heading.remove();
            }
        }
    }
}

package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * When a page says that its story was published: in linked data, in its head, in marked-up times. When it was modified
 * is another matter, and so are the times of other stories, of comments, and those that the story speaks of.
 */
final class PageDates {

    /** Names of {@code meta} elements that hold a date of publication, the surest first. */
    private static final List<String> NAMES = WordTable.lines("page-date-names.txt");

    private static final Pattern MODIFIED =
            Pattern.compile("modif|updat|edited|aktualisiert|actualiz|mis à jour", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED =
            Pattern.compile("publish|posted|issued|veröffentlicht|publié|publicado", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE =
            Pattern.compile("comment|related|teaser|sidebar|most-?read|recommend|promo|card", Pattern.CASE_INSENSITIVE);
    private static final int STEPS_UP = 6;
    /** A label stands so close before its time. */
    private static final int LABEL = 40;
    /** A block with so many characters besides its time is a paragraph. */
    private static final int PARAGRAPH = 80;

    private static final Set<String> BLOCKS =
            Set.of("p", "li", "td", "blockquote", "div", "section", "article", "header");

    private PageDates() {}

    /** All dates of publication that the page states, the surest first. */
    static List<String> published(Document page, LinkedData linked) {
        List<String> stated = new ArrayList<>();
        add(stated, linked.text("datePublished"));
        for (String name : NAMES) {
            for (Element meta : page.select("meta[content]")) {
                boolean named = name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop"));
                add(stated, named ? meta.attr("content") : null);
            }
        }
        for (Element element : page.select("[itemprop=datePublished]")) {
            add(stated, value(element));
        }
        for (Element time : page.select("time, abbr.published, .published[title]")) {
            add(stated, isOfTheStory(time) ? value(time) : null);
        }
        return stated;
    }

    private static void add(List<String> dates, @Nullable String date) {
        if (date != null && !date.isBlank()) {
            dates.add(date.strip());
        }
    }

    private static String value(Element element) {
        for (String name : new String[] {"datetime", "content", "title"}) {
            if (!element.attr(name).isBlank()) {
                return element.attr(name);
            }
        }
        return element.text();
    }

    private static boolean isOfTheStory(Element time) {
        String own = time.className() + ' ' + time.attr("itemprop");
        Element block = block(time);
        String label = label(block, time);
        boolean said = PUBLISHED.matcher(own).find() || lastOf(PUBLISHED, label) > lastOf(MODIFIED, label);
        boolean modified = MODIFIED.matcher(own).find() || lastOf(MODIFIED, label) >= 0;
        if (!said && (modified || isSpokenOf(time, block))) {
            return false;
        }
        Element at = time.parent();
        for (int i = 0; at != null && i < STEPS_UP; i++) {
            if (isElsewhere(at, said)) {
                return false;
            }
            at = at.parent();
        }
        return true;
    }

    private static boolean isElsewhere(Element around, boolean saidToBePublished) {
        String name = around.normalName();
        String classes = around.className() + ' ' + around.id();
        boolean listed = name.equals("li") && around.selectFirst("a[href]") != null;
        boolean modified = !saidToBePublished
                && MODIFIED.matcher(classes).find()
                && !PUBLISHED.matcher(classes).find();
        return name.equals("aside")
                || name.equals("footer")
                || listed
                || modified
                || ELSEWHERE.matcher(classes).find();
    }

    /** The innermost block around a time. */
    private static Element block(Element time) {
        Element at = time;
        while (at.parent() != null && (at.equals(time) || !BLOCKS.contains(at.normalName()))) {
            at = at.parent();
        }
        return at;
    }

    /** Whether a time stands in the running text of a paragraph, which tells of it. */
    private static boolean isSpokenOf(Element time, Element block) {
        String text = block.text();
        return text.length() - time.text().length() > PARAGRAPH && Prose.isSentence(text) && !holdsBlocks(block);
    }

    private static boolean holdsBlocks(Element block) {
        return block.getAllElements().stream()
                .anyMatch(inner -> !inner.equals(block) && BLOCKS.contains(inner.normalName()));
    }

    /** The words of a block between the time before and this one, as far as they stand close to it. */
    private static String label(Element block, Element time) {
        StringBuilder words = new StringBuilder();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node.equals(time)) {
                        return FilterResult.STOP;
                    }
                    if (node instanceof TextNode text) {
                        words.append(' ').append(text.text());
                    } else if (isTime(node)) {
                        words.setLength(0);
                    }
                    return isTime(node) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
                },
                block);
        String label = words.toString().strip();
        return label.substring(Math.max(0, label.length() - LABEL));
    }

    private static boolean isTime(Node node) {
        return node instanceof Element element && element.normalName().equals("time");
    }

    private static int lastOf(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }
}

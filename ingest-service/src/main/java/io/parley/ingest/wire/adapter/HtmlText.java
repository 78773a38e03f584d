package io.parley.ingest.wire.adapter;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Text of marked-up content: blocks become paragraphs with an empty line between them, a line break one line feed. Two line breaks are what old pages part paragraphs by. */
final class HtmlText {

    private static final Set<String> SILENT = Set.of(
            "script", "style", "noscript", "template", "iframe", "svg", "head", "title", "figure", "media", "button");
    /** Block elements of NITF and of the older formats that jsoup, which knows HTML, takes for inline. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "hl1",
            "hl2",
            "block",
            "body.head",
            "body.content",
            "body.end",
            "note",
            "tagline",
            "bq",
            "pre",
            "paragraph");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][^\\s/<>]*)[^<>]*>?");
    /** Elements of other vocabularies, and those that pages define themselves. */
    private static final Pattern FOREIGN = Pattern.compile("[-:.]");

    private HtmlText() {}

    /** Text of an HTML fragment or page. */
    static String ofHtml(String html) {
        return of(Jsoup.parseBodyFragment(withoutFalseTags(html)).body());
    }

    /** Words in angle brackets that name no element are words: "wages <now rise", "the <union>". */
    private static String withoutFalseTags(String html) {
        return TAG.matcher(html).replaceAll(found -> {
            String name = found.group(1);
            boolean element = FOREIGN.matcher(name).find() || Tag.isKnownTag(name);
            return Matcher.quoteReplacement(
                    element ? found.group() : "&lt;" + found.group().substring(1));
        });
    }

    /** Text of an element, in any markup. */
    static String of(Element root) {
        Collector collector = new Collector();
        NodeTraversor.traverse(collector, root);
        return collector.text();
    }

    /** One line of a fragment: for headlines. */
    static String line(String html) {
        return flat(ofHtml(html));
    }

    /** One line of an element in any markup, where a line break parts words too. */
    static String line(Element element) {
        return flat(of(element));
    }

    private static String flat(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static final class Collector implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private int breaks;
        private boolean space;
        private int silent;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode leaf && silent == 0) {
                append(leaf.getWholeText());
            } else if (node instanceof Element element) {
                String name = element.normalName();
                if (isSilent(element, depth)) {
                    silent++;
                } else if (name.equals("br")) {
                    breaks = Math.min(breaks + 1, 2);
                } else if (isBlock(element)) {
                    breaks = 2;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isSilent(element, depth)) {
                    silent--;
                } else if (isBlock(element)) {
                    breaks = 2;
                }
            }
        }

        /** What is asked for by itself is meant to be heard. */
        private boolean isSilent(Element element, int depth) {
            return depth > 0 && SILENT.contains(element.normalName());
        }

        private static boolean isBlock(Element element) {
            String name = element.normalName();
            return !name.equals("br") && (element.isBlock() || BLOCKS.contains(name));
        }

        private void append(String raw) {
            String words = SPACES.matcher(raw).replaceAll(" ");
            if (words.isBlank()) {
                space |= !words.isEmpty();
                return;
            }
            if (text.length() > 0 && breaks > 0) {
                text.append("\n".repeat(breaks));
            } else if (text.length() > 0 && (space || words.charAt(0) == ' ')) {
                text.append(' ');
            }
            text.append(words.strip());
            breaks = 0;
            space = words.endsWith(" ");
        }

        String text() {
            return text.toString();
        }
    }
}

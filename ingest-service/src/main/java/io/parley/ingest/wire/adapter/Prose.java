package io.parley.ingest.wire.adapter;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much running text each element of a page holds, beside lists of links, labels and buttons. Counted once. */
final class Prose {

    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre", "td", "dd", "li");
    /** Shorter texts are labels, unless they end as sentences do. */
    private static final int SENTENCE = 25;

    private static final int LONG = 80;
    private static final double MOSTLY_LINKS = 0.5;
    private static final String ENDINGS = ".!?…\"”’»)。！？";

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…\"”’»。]$");

    private final Map<Node, Counts> counts = new HashMap<>();

    private Prose() {}

    /** Characters of an element with all below it, and of running text in itself. */
    private static final class Counts {
        private int text;
        private int linked;
        private int inner;
        private int blocks;
        private int own;
        private int weight;
    }

    /** Whether a text ends as a sentence does, and not as a label that closes a bracket. */
    static boolean isSentence(String text) {
        return SENTENCE_END.matcher(text).find();
    }

    static Prose of(Element root) {
        Prose prose = new Prose();
        NodeTraversor.traverse(prose.new Counter(), root);
        return prose;
    }

    /** Characters of running text in an element and all below it. */
    int weight(Element element) {
        Counts found = counts.get(element);
        return found == null ? 0 : found.weight;
    }

    /** Characters of running text that stand in an element itself; 0 where it is no paragraph. */
    int own(Element element) {
        Counts found = counts.get(element);
        return found == null ? 0 : found.own;
    }

    /** Characters of text of any kind. */
    int length(Element element) {
        Counts found = counts.get(element);
        return found == null ? 0 : found.text;
    }

    /** The share of an element's text that is in links. */
    double linked(Element element) {
        Counts found = counts.get(element);
        return found == null || found.text == 0 ? 0 : (double) found.linked / found.text;
    }

    /** Whether a paragraph reads as text: not too short, and not all links, unless it is a whole linked sentence. */
    boolean isProse(Element paragraph) {
        Counts found = counts.get(paragraph);
        if (found == null || found.text == 0) {
            return false;
        }
        boolean ended = endsAsSentencesDo(paragraph);
        if (found.text < SENTENCE && !ended) {
            return false;
        }
        boolean sentence =
                ended && found.text >= LONG && !paragraph.normalName().equals("li");
        return sentence || linked(paragraph) < MOSTLY_LINKS;
    }

    private static boolean endsAsSentencesDo(Element paragraph) {
        String text = paragraph.wholeText().stripTrailing();
        return !text.isEmpty() && ENDINGS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private final class Counter implements NodeVisitor {

        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                counts.put(element, new Counts());
                links += element.normalName().equals("a") ? 1 : 0;
            } else if (node instanceof TextNode text && text.parent() != null) {
                Counts of = counts.get(text.parent());
                int length = text.text().strip().length();
                if (of != null && length > 0) {
                    of.text += length + 1;
                    of.linked += links > 0 ? length + 1 : 0;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            Counts mine = node instanceof Element ? counts.get(node) : null;
            if (mine == null || !(node instanceof Element element)) {
                return;
            }
            links -= element.normalName().equals("a") ? 1 : 0;
            mine.own = own(element, mine);
            mine.weight += mine.own;
            Counts around = element.parent() == null ? null : counts.get(element.parent());
            if (around != null) {
                around.text += mine.text;
                around.linked += mine.linked;
                around.weight += mine.weight;
                around.blocks += mine.blocks + (element.isBlock() ? 1 : 0);
                around.inner += mine.inner
                        + (PARAGRAPHS.contains(element.normalName())
                                        || element.normalName().equals("div")
                                ? 1
                                : 0);
            }
        }

        private int own(Element element, Counts mine) {
            if (PARAGRAPHS.contains(element.normalName())) {
                return mine.inner == 0 && isProse(element) ? mine.text : 0;
            }
            int length = 0;
            if (element.isBlock()) {
                if (mine.blocks == 0) {
                    return isProse(element) ? mine.text : 0;
                }
                for (TextNode text : element.textNodes()) {
                    int part = text.text().strip().length();
                    length += part >= SENTENCE ? part : 0;
                }
            }
            return length;
        }
    }
}

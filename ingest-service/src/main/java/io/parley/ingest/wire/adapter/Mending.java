package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.Decoded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The small faults of feeds that feed readers forgive: characters that XML forbids, names of entities that only HTML has,
 * ampersands that stand for themselves, bytes of another charset. They are marked before a document is parsed, named for
 * the item that holds them, and wiped afterwards.
 */
final class Mending {

    /** Stands for a forbidden character while a document is parsed; Unicode keeps it free for such use. */
    private static final char FORBIDDEN = '\uFDD0';

    /** Stands for an ampersand that begins no entity, so that no parser takes what follows it for a name of HTML. */
    private static final char BARE = '\uFDD2';

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final Pattern MARKS = Pattern.compile("[" + FORBIDDEN + Decoded.BAD_BYTE + "]");
    private static final Pattern CONTROL_REFERENCE =
            Pattern.compile("&#(?:0*(?:[0-8]|1[124-9]|2[0-9]|3[01])|x0*(?:[0-8bcBC]|0?[eEfF]|1[0-9a-fA-F]));");
    private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[.*?(?:\\]\\]>|\\z)", Pattern.DOTALL);
    private static final Pattern AMPERSAND =
            Pattern.compile("&(#\\d{1,7};|#x[0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]*;)?");
    private static final Pattern BARE_OR_CDATA = Pattern.compile(
            "<!\\[CDATA\\[.*?(?:\\]\\]>|\\z)|<!--.*?(?:-->|\\z)|&(?!#\\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]*;)",
            Pattern.DOTALL);
    private static final Pattern OF_XML = Pattern.compile("#.*|(?:amp|lt|gt|quot|apos);");

    private Mending() {}

    /** The text with forbidden characters marked, so that a parser takes them for letters. */
    static String marked(String text) {
        String plain = CONTROL.matcher(text).replaceAll(String.valueOf(FORBIDDEN));
        return CONTROL_REFERENCE.matcher(plain).replaceAll(String.valueOf(FORBIDDEN));
    }

    /** Marked text of a feed, where only what ends in a semicolon is an entity: "&copy=1" is part of an address. */
    static String withoutBareAmpersands(String marked) {
        return BARE_OR_CDATA
                .matcher(marked)
                .replaceAll(found ->
                        found.group().length() == 1 ? String.valueOf(BARE) : Matcher.quoteReplacement(found.group()));
    }

    /** What was wrong in a part of marked text, one clause for each kind of fault. */
    static List<String> faults(String part) {
        List<String> faults = new ArrayList<>();
        if (part.indexOf(FORBIDDEN) >= 0) {
            faults.add("a control character was taken out");
        }
        if (part.indexOf(Decoded.BAD_BYTE) >= 0) {
            faults.add("a byte that its charset does not have was read as windows-1252");
        }
        Matcher ampersand = AMPERSAND.matcher(CDATA.matcher(part).replaceAll(""));
        boolean bare = part.indexOf(BARE) >= 0;
        boolean html = false;
        while (ampersand.find()) {
            String name = ampersand.group(1);
            boolean known = name != null && Entities.isNamedEntity(name.substring(0, name.length() - 1));
            bare |= name == null
                    || (!known && !OF_XML.matcher(name.toLowerCase(Locale.ROOT)).matches());
            html |= known && !OF_XML.matcher(name.toLowerCase(Locale.ROOT)).matches();
        }
        if (html) {
            faults.add("an entity of HTML was read as such");
        }
        if (bare) {
            faults.add("an ampersand that begins no entity was taken as it stands");
        }
        return faults;
    }

    /** Takes the marks out of a parsed document. */
    static void wipe(Element root) {
        NodeTraversor.traverse(new Wiper(), root);
    }

    private static String wiped(String text) {
        return MARKS.matcher(text).replaceAll("").replace(BARE, '&');
    }

    private static final class Wiper implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                String plain = wiped(text.getWholeText());
                if (!plain.equals(text.getWholeText())) {
                    text.text(plain);
                }
            } else if (node instanceof Element element) {
                for (Attribute attribute : element.attributes()) {
                    String value = attribute.getValue();
                    String plain = wiped(value);
                    if (!plain.equals(value)) {
                        attribute.setValue(plain);
                    }
                }
            }
        }
    }
}

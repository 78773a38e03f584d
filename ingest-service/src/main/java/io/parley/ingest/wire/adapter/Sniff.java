package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.WireDocument;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the first characters of a document whose declared type says little. */
final class Sniff {

    private static final int LOOK = 16 * 1024;
    /** Comments, processing instructions, and a document type with its internal subset. */
    private static final Pattern COMMENTS =
            Pattern.compile("<!--.*?-->|<\\?.*?\\?>|<![Dd][Oo][Cc][^\\[>]*(\\[.*?\\]\\s*)?>", Pattern.DOTALL);

    private static final Pattern BEFORE_DECLARATION =
            Pattern.compile("\\s*(?:<!--(?:[^-]|-(?!->))*+-->\\s*)*+(?=<\\?xml)|\\s+");

    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([\\w.-]+)[\\s/>]");

    private Sniff() {}

    /** Whether the declared type leaves the choice to the content. */
    static boolean isUndeclared(String mediaType) {
        return mediaType.isEmpty() || mediaType.equals("application/octet-stream") || mediaType.equals("*/*");
    }

    /** Whether the first character after white space and a byte order mark is this one. */
    static boolean startsWith(WireDocument document, char wanted) {
        for (byte b : document.bytes()) {
            boolean skipped = b == ' ' || b == '\n' || b == '\r' || b == '\t' || b < 0;
            if (!skipped) {
                return b == wanted;
            }
        }
        return false;
    }

    /** Whether the document may be XML by its declared type. */
    static boolean maybeXml(String mediaType) {
        return isUndeclared(mediaType)
                || mediaType.equals("application/xml")
                || mediaType.equals("text/xml")
                || mediaType.endsWith("+xml");
    }

    /** Local name of the root element in lower case, as far as the first kilobytes show it; empty when none is seen. */
    static String rootElement(WireDocument document) {
        int length = Math.min(document.bytes().length, LOOK);
        String start = new String(document.bytes(), 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        Matcher root = ROOT.matcher(COMMENTS.matcher(start).replaceAll(""));
        return root.find() ? root.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** XML without white space and comments before its declaration, which feeds have and XML forbids. */
    static String withoutLeadingSpace(String xml) {
        Matcher before = BEFORE_DECLARATION.matcher(xml).region(0, Math.min(xml.length(), LOOK));
        return before.lookingAt() && before.end() > 0 ? xml.substring(before.end()) : xml;
    }
}

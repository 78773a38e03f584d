package io.parley.ingest.wire.adapter;

import io.parley.ingest.wire.domain.RefusedException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** Text of content that a document carries as a string: HTML or XHTML, a whole NITF document, or no markup at all. */
final class Fragment {

    private static final Pattern NITF = Pattern.compile("<(?:[\\w.-]+:)?nitf[\\s>]");
    private static final Pattern MARKUP = Pattern.compile("<[/!?a-zA-Z]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final int LOOK = 2_000;

    private Fragment() {}

    static String text(String value) {
        if (!MARKUP.matcher(value).find()) {
            return paragraphs(Parser.unescapeEntities(value, false));
        }
        return NITF.matcher(value).region(0, Math.min(LOOK, value.length())).find()
                ? ofNitf(value)
                : HtmlText.ofHtml(value);
    }

    /** What is no well-formed document is still read as well as HTML can be. */
    private static String ofNitf(String value) {
        try {
            return InlineMarkup.text(SafeXml.read(value.strip()));
        } catch (RefusedException e) {
            return HtmlText.ofHtml(value);
        }
    }

    /** Empty lines part paragraphs; within one, lines are wrapped wherever the sender's pretty printer put them. */
    static String paragraphs(String plain) {
        return Arrays.stream(EMPTY_LINES.split(plain))
                .map(paragraph -> SPACES.matcher(paragraph).replaceAll(" ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}

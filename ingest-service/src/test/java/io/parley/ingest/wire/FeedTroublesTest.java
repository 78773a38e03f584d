package io.parley.ingest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.events.article.Published;
import io.parley.ingest.article.domain.Remark;
import io.parley.ingest.article.domain.Submission;
import io.parley.ingest.wire.application.Identified;
import io.parley.ingest.wire.application.Reading.Items;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code feeds/troubles.tsv}: a hundred feeds with one trouble each. */
class FeedTroublesTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})|\\\\x([0-9A-F]{2})|\\\\n");
    private static final URI ADDRESS = URI.create("https://feeds.example/rss.xml");

    /** A line of the table. */
    record Trouble(String name, String kind, String http, String bytes, String content, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Trouble> troubles() throws IOException {
        try (InputStream in = FeedTroublesTest.class.getResourceAsStream("/feeds/troubles.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(c -> new Trouble(c[0], c[1], c[2], c[3], c[4], c[5]))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void a_feed_with_one_trouble_gives_all_that_is_right_in_it(Trouble trouble) {
        Charset http = trouble.http().equals("-") ? null : Charset.forName(trouble.http());
        Items items = Formats.read("application/xml", bytes(trouble), http, ADDRESS);
        List<Submission> articles = items.items().stream()
                .filter(Identified.Article.class::isInstance)
                .map(item -> ((Identified.Article) item).submission())
                .toList();
        String remarks = Stream.concat(
                        articles.stream().flatMap(a -> a.remarks().stream()).map(Remark::text),
                        Stream.ofNullable(items.fault()))
                .collect(Collectors.joining("; "));
        for (String expected : trouble.expected().split(";", -1)) {
            String[] pair = expected.split("=", 2);
            String wanted = escaped(pair[1]);
            switch (pair[0]) {
                case "n" -> assertThat(articles).hasSize(Integer.parseInt(wanted));
                case "out" -> assertThat(items.items().size() - articles.size()).isEqualTo(Integer.parseInt(wanted));
                case "r" -> assertThat(remarks).contains(wanted);
                default ->
                    assertThat(value(articles, pair[0])).as(pair[0]).isEqualTo(wanted.equals("-") ? null : wanted);
            }
        }
    }

    private static @Nullable String value(List<Submission> articles, String name) {
        boolean second = name.startsWith("2.");
        Submission article = articles.get(second ? 1 : 0);
        return switch (second ? name.substring(2) : name) {
            case "h" -> article.content().headline();
            case "b" -> article.content().body();
            case "u" -> article.content().url();
            case "id" -> article.itemId();
            case "by" -> article.content().byline();
            case "v" -> Objects.toString(article.order().time(), null);
            case "p" -> {
                Published published = article.content().published();
                yield published == null ? null : published.value();
            }
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static byte[] bytes(Trouble trouble) {
        String document =
                switch (trouble.kind()) {
                    case "raw" -> trouble.content();
                    case "rss" -> rss(trouble.content());
                    case "rss1" ->
                        rss("<item><guid isPermaLink='false'>g</guid>" + trouble.content()
                                + "</item><item><guid isPermaLink='false'>fine</guid><title>Fine</title></item>");
                    default ->
                        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Desk</title><id>urn:f</id><entry><id>urn:g</id>"
                                + trouble.content()
                                + "</entry><entry><id>urn:fine</id><title>Fine</title></entry></feed>";
                };
        Charset charset = Charset.forName(trouble.bytes());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher raw = Pattern.compile("\\\\x([0-9A-F]{2})").matcher(document);
        int from = 0;
        while (raw.find()) {
            bytes.writeBytes(escaped(document.substring(from, raw.start())).getBytes(charset));
            bytes.write(Integer.parseInt(raw.group(1), 16));
            from = raw.end();
        }
        bytes.writeBytes(escaped(document.substring(from)).getBytes(charset));
        return bytes.toByteArray();
    }

    private static String rss(String items) {
        return "<?xml version='1.0'?><rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                + " xmlns:media='http://search.yahoo.com/mrss/'><channel><title>Desk</title>"
                + "<link>https://desk.example/</link>" + items + "</channel></rss>";
    }

    private static String escaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(match -> match.group(1) == null
                        ? Matcher.quoteReplacement(match.group().equals("\\n") ? "\n" : match.group())
                        : Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
